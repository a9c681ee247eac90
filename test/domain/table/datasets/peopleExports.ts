import type { VendorExport } from "./vendorExport";

/** Exports of human-resources systems. */
export const peopleExports: readonly VendorExport[] = [
  {
    name: "Workday, workers",
    source: "https://community.workday.com/sites/default/files/file-hosting/productionapi/Human_Resources/v43.0/Get_Workers.html",
    headers: [
      "Employee ID", "Worker", "Worker Type", "Active Status", "Hire Date", "Original Hire Date", "Termination Date", "Termination Category", "Primary Termination Reason", "Business Title", "Job Profile",
      "Job Family", "Management Level", "Supervisory Organization", "Worker's Manager", "Cost Center", "Location", "FTE", "Scheduled Weekly Hours",
    ],
    dataset: "people",
    columns: {
      person: "Worker", team: "Supervisory Organization", hired: "Hire Date", left: "Termination Date", "exit-kind": "Termination Category", "exit-reason": "Primary Termination Reason",
      leader: "Worker's Manager", role: "Business Title", level: "Management Level", fte: "FTE",
    },
  },
  {
    name: "BambooHR, report of employees",
    source: "https://documentation.bamboohr.com/docs/list-of-field-names",
    headers: [
      "Employee #", "Last name, First name", "Status", "Hire Date", "Original Hire Date", "Employment Status", "Termination Date", "Termination Type", "Termination Reason", "Eligible For Re-hire",
      "Job Title", "Department", "Division", "Location", "Reporting to", "Work Email",
    ],
    dataset: "people",
    columns: {
      person: "Last name, First name", team: "Department", hired: "Hire Date", left: "Termination Date", "exit-kind": "Termination Type", "exit-reason": "Termination Reason", leader: "Reporting to", role: "Job Title",
    },
  },
  {
    name: "Personio, report of employees",
    source: "https://support.personio.de/hc/en-us/articles/115002699585-Overview-of-all-Attributes-in-Personio",
    headers: [
      "First name", "Last name", "Name", "Email", "Gender", "Status", "Position", "Department", "Team", "Office", "Subcompany", "Supervisor", "Employment type", "Weekly hours", "Hire date",
      "Contract end date", "End of employment", "Termination type", "Termination reason", "Cost center",
    ],
    dataset: "people",
    columns: {
      person: "Name", team: "Team", hired: "Hire date", left: "End of employment", "exit-kind": "Termination type", "exit-reason": "Termination reason", leader: "Supervisor", role: "Position",
    },
  },
  {
    name: "Personio in German",
    source: "https://support.personio.de/hc/en-us/articles/360001764318",
    headers: ["Vorname", "Nachname", "E-Mail", "Status", "Position", "Abteilung", "Team", "Vorgesetzter", "Wochenstunden", "Einstellungsdatum", "Vertragsende", "Austrittsdatum", "Kündigungsart", "Kündigungsgrund"],
    dataset: "people",
    columns: {
      person: "E-Mail", team: "Team", hired: "Einstellungsdatum", left: "Austrittsdatum", "exit-kind": "Kündigungsart", "exit-reason": "Kündigungsgrund", leader: "Vorgesetzter", role: "Position",
    },
  },
  {
    name: "SAP SuccessFactors, employees",
    source: "https://help.sap.com/docs/successfactors-employee-central",
    headers: [
      "User ID", "Display Name", "Employee Status", "Hire Date", "Original Start Date", "Termination Date", "Event Reason", "Position Title", "Job Classification", "Pay Grade", "Department", "Division",
      "Legal Entity", "Cost Center", "Manager", "FTE", "Standard Weekly Hours", "Location",
    ],
    dataset: "people",
    // The event's reason is that of a hire or a move as often as that of an exit.
    columns: { person: "Display Name", team: "Department", hired: "Hire Date", left: "Termination Date", role: "Position Title", level: "Pay Grade", leader: "Manager", fte: "FTE" },
    table: "Employees",
  },
  {
    name: "SAP SuccessFactors, users",
    source: "https://help.sap.com/docs/successfactors-platform",
    headers: ["STATUS", "USERID", "USERNAME", "FIRSTNAME", "LASTNAME", "GENDER", "EMAIL", "MANAGER", "HR", "DEPARTMENT", "JOBCODE", "DIVISION", "LOCATION", "TIMEZONE", "HIREDATE", "EMPID", "TITLE"],
    dataset: null, columns: {},
  },
  {
    name: "ADP Workforce Now, employees",
    source: "https://processmind.com/continuous-process-improvement/hire-to-retire-employee-lifecycle/adp/data-template",
    headers: [
      "Position ID", "Associate ID", "File Number", "Payroll Name", "Position Status", "Hire Date", "Rehire Date", "Hire/Rehire Date", "Previous Termination Date", "Termination Date",
      "Termination Reason Description", "Voluntary/Involuntary Termination Flag", "Job Title Description", "Home Department Description", "Business Unit Description", "Location Description", "Reports To Name",
      "Leave of Absence Start Date", "Leave of Absence Return Date",
    ],
    dataset: "people",
    columns: {
      person: "Payroll Name", team: "Home Department Description", hired: "Hire Date", left: "Termination Date", "exit-kind": "Voluntary/Involuntary Termination Flag",
      "exit-reason": "Termination Reason Description", leader: "Reports To Name", role: "Job Title Description",
    },
  },
  {
    name: "HiBob, people",
    source: "https://apidocs.hibob.com/docs/fields-metadata.md",
    headers: ["Display name", "Email", "Lifecycle status", "Start date", "Termination date", "Termination type", "Termination reason", "Department", "Team", "Job title", "Reports to", "Site", "Tenure", "FTE %"],
    dataset: "people",
    columns: {
      person: "Display name", team: "Team", hired: "Start date", left: "Termination date", "exit-kind": "Termination type", "exit-reason": "Termination reason", role: "Job title", leader: "Reports to", fte: "FTE %",
    },
  },
  {
    name: "Rippling, employees",
    source: "https://developer.rippling.com/documentation/rest-api",
    headers: ["Employee", "Employment type", "Title", "Level", "Department", "Teams", "Manager", "Work email", "Start date", "Termination date", "Termination type", "Termination reason"],
    dataset: "people",
    columns: {
      person: "Employee", team: "Department", hired: "Start date", left: "Termination date", "exit-kind": "Termination type", "exit-reason": "Termination reason", role: "Title", level: "Level", leader: "Manager",
    },
  },
  {
    name: "UKG, employees",
    source: "https://lightningdictionary.dev/docs/data-dictionary/employee-hcm-termination-details",
    headers: ["Employee ID", "Employee Full Name", "Hire Date", "Rehire Date", "Termination Date", "Termination Details", "Rehireable", "Reports To", "Primary Job", "Primary Labor Category", "Pay Rule"],
    table: "Employees",
    dataset: "people",
    columns: { person: "Employee Full Name", hired: "Hire Date", left: "Termination Date", leader: "Reports To", role: "Primary Job" },
  },
  {
    name: "a payroll register",
    source: "https://support.personio.de/hc/en-us/articles/115003457645-Best-Practice-Preliminary-Payroll",
    headers: ["Personnel number", "Last name", "First name", "Salary type", "Amount", "Hourly rate", "Hours worked", "Currency", "Cost center"],
    dataset: null, columns: {},
  },
];
