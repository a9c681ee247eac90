import type { RealTable } from "./realColumns";

const scores = Array.from({ length: 62 }, (_, index) => `B${String(index + 1).padStart(2, "0")}`);

/** The delimited files: each becomes an Excel table, and its fields stay texts but for plain numbers. */
export const realFiles: readonly RealTable[] = [
  {
    file: "servicenow_incident_events_6k.csv", sheet: "servicenow_incident_events_6k", table: "servicenow_incident_events_6k",
    headers: [
      "number", "incident_state", "active", "reassignment_count", "reopen_count", "sys_mod_count", "made_sla", "caller_id", "opened_by", "opened_at", "sys_created_by", "sys_created_at", "sys_updated_by",
      "sys_updated_at", "contact_type", "location", "category", "subcategory", "u_symptom", "cmdb_ci", "impact", "urgency", "priority", "assignment_group", "assigned_to", "knowledge",
      "u_priority_confirmation", "notify", "problem_id", "rfc", "vendor", "caused_by", "closed_code", "resolved_by", "resolved_at", "closed_at",
    ],
    // A question mark stands for nothing; some days are above twelve, so the others have the day first too.
    columns: [
      ["A", "text", 5998], ["C", "flag", 5998], ["D", "number", 5998], ["E", "number", 5998], ["I", "text", 5330], ["J", "date", 5998], ["L", "date", 4370], ["X", "text", 5853], ["AE", "text", 0],
      ["AI", "date", 5939], ["AJ", "date", 5998],
    ],
    values: {
      A2: "INC0000045", C2: true, C5999: false, D5999: 2, I2: "Opened by 8", J2: "2016-02-29 01:16:00", J5999: "2016-03-02 15:33:00", L5999: null, X2: "Group 56", AI2: "2016-02-29 11:29:00",
      AJ2: "2016-03-05 12:00:00", AJ5999: "2016-03-09 20:00:00",
    },
  },
  {
    file: "ibm_telco_customer_churn.csv", sheet: "ibm_telco_customer_churn", table: "ibm_telco_customer_churn",
    headers: [
      "customerID", "gender", "SeniorCitizen", "Partner", "Dependents", "tenure", "PhoneService", "MultipleLines", "InternetService", "OnlineSecurity", "OnlineBackup", "DeviceProtection", "TechSupport",
      "StreamingTV", "StreamingMovies", "Contract", "PaperlessBilling", "PaymentMethod", "MonthlyCharges", "TotalCharges", "Churn",
    ],
    // Eleven total charges are a single blank.
    columns: [["A", "text", 7043], ["C", "flag", 7043], ["D", "flag", 7043], ["F", "number", 7043], ["P", "text", 7043], ["S", "number", 7043], ["T", "number", 7032], ["U", "flag", 7043]],
    values: { A2: "7590-VHVEG", C2: false, D2: true, F7044: 66, P2: "Month-to-month", S7044: 105.65, T7044: 6844.5, U7044: false },
  },
  {
    file: "csps_2018_organisation_scores.csv", sheet: "csps_2018_organisation_scores", table: "csps_2018_organisation_scores",
    headers: [
      "Department_group", "Organisation", "Organisation_Code", "Response rate", "Employee engagement index", "My work", "Organisational objectives and purpose", "My manager", "My team",
      "Learning and development", "Inclusion and fair treatment", "Resources and workload", "Pay and benefits", "Leadership and managing change", ...scores,
      "D01", "D02", "D03", "E01", "E03", "E05", "E06", "W01", "W02", "W03", "W04", "PERMA Index", "Proxy Stress Index",
    ],
    // Percents with their sign.
    columns: [["A", "text", 106], ["B", "text", 106], ["D", "number", 106], ["N", "number", 106], ["O", "number", 106]],
    values: { A107: "Work and Pensions", D2: 0.66, D107: 0.75, N2: 0.47, N107: 0.33, O2: 0.9, O107: 0.89 },
  },
  {
    file: "csps_2009_2020_mean_scores.csv", sheet: "csps_2009_2020_mean_scores", table: "csps_2009_2020_mean_scores",
    headers: ["Measure", "Label", "Section", "2009", "2010", "2011", "2012", "2013", "2014", "2015", "2016", "2017", "2018", "2019", "2020"],
    // NA is no number of a year that was not asked.
    columns: [["A", "text", 157], ["B", "text", 157], ["D", "number", 89], ["E", "number", 95], ["N", "number", 153], ["O", "number", 157]],
    values: { A2: "EES", B3: "My work theme score (% positive, B01-B05)", D2: 0.51, D158: null, O2: 0.64, O158: 0.73 },
  },
];
