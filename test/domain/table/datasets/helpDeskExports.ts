import type { VendorExport } from "./vendorExport";

/** Exports of help desks and contact centres. */
export const helpDeskExports: readonly VendorExport[] = [
  {
    name: "Zendesk, tickets as CSV",
    source: "https://support.zendesk.com/hc/en-us/articles/4408886165402",
    headers: [
      "Summation column", "Id", "Requester", "Requester id", "Requester external id", "Requester email", "Requester domain", "Submitter", "Assignee", "Group", "Subject", "Tags",
      "Status", "Priority", "Via", "Ticket type", "Created at", "Updated at", "Assigned at", "Organization", "Due date", "Initially assigned at", "Solved at", "Resolution time",
      "Satisfaction Score", "Group stations", "Assignee stations", "Reopens", "Replies", "First reply time in minutes", "First reply time in minutes within business hours",
      "First resolution time in minutes", "Full resolution time in minutes", "Agent wait time in minutes", "Requester wait time in minutes", "On hold time in minutes",
    ],
    dataset: "cases",
    // How long a ticket took to solve is not how long somebody worked on it.
    columns: {
      "case-id": "Id", opened: "Created at", resolved: "Solved at", status: "Status", customer: "Requester", topic: "Ticket type", channel: "Via", agent: "Assignee", team: "Group",
      "agent-stations": "Assignee stations", reopens: "Reopens", contacts: "Replies", csat: "Satisfaction Score", updated: "Updated at",
    },
  },
  {
    name: "Zendesk Explore, tickets",
    source: "https://support.zendesk.com/hc/en-us/articles/4408827693594",
    headers: [
      "Ticket ID", "Ticket created - Timestamp", "Ticket solved - Timestamp", "Ticket updated - Timestamp", "Ticket status", "Ticket group", "Assignee name", "Ticket organization name",
      "Ticket channel", "Ticket type", "Ticket satisfaction rating", "Reopens", "Assignee stations", "Agent replies", "First reply time (min)", "Full resolution time (min)",
    ],
    dataset: "cases",
    columns: {
      "case-id": "Ticket ID", opened: "Ticket created - Timestamp", resolved: "Ticket solved - Timestamp", updated: "Ticket updated - Timestamp", status: "Ticket status", team: "Ticket group",
      agent: "Assignee name", customer: "Ticket organization name", channel: "Ticket channel", topic: "Ticket type", csat: "Ticket satisfaction rating", "agent-stations": "Assignee stations", reopens: "Reopens", contacts: "Agent replies",
    },
  },
  {
    name: "Zendesk, team members",
    source: "https://support.zendesk.com/hc/en-us/articles/5407034434842",
    headers: ["ID", "Name", "Email", "Suspended", "Date created", "Last updated", "Last sign-in", "Time zone", "Language", "Primary Group", "Groups"],
    dataset: null, columns: {},
  },
  {
    name: "Freshdesk, tickets",
    source: "https://rdrr.io/github/jjanuszczak/freshdeskr/man/tickets_csv.html",
    headers: [
      "Ticket ID", "Subject", "Status", "Priority", "Source", "Type", "Agent", "Group", "Created time", "Due by Time", "Resolved time", "Closed time", "Last update time",
      "Initial response time", "Time tracked", "First response time (in hrs)", "Resolution time (in hrs)", "Agent interactions", "Customer interactions", "Resolution status",
      "First response status", "Tags", "Survey results", "Association type", "Product", "Every response status", "Full name", "Title", "Email", "Work phone", "Mobile phone", "Contact ID", "Company Name",
    ],
    dataset: "cases",
    columns: {
      "case-id": "Ticket ID", status: "Status", channel: "Source", topic: "Type", agent: "Agent", team: "Group", opened: "Created time", resolved: "Resolved time", closed: "Closed time",
      updated: "Last update time", "handle-minutes": "Time tracked", contacts: "Agent interactions", csat: "Survey results", customer: "Company Name",
    },
  },
  {
    name: "Freshservice, tickets",
    source: "https://docs.nekt.com/sources/freshdesk",
    headers: [
      "Ticket Id", "Subject", "Type", "Status", "Urgency", "Impact", "Priority", "Group", "Agent", "Company", "Category", "Sub-Category", "Item", "Source", "Requester Name", "Requester Email",
      "Requester Location", "Created Time", "Due by Time", "Resolved Time", "Closed Time", "Last Updated Time", "Initial Response Time", "Time Tracked", "First Response Time (in Hrs)",
      "Resolution Time (in Hrs)", "Agent interactions", "Customer interactions", "Resolution Status", "First Response Status", "Tags", "Survey Result", "Approval Status",
    ],
    dataset: "cases",
    columns: {
      "case-id": "Ticket Id", topic: "Category", status: "Status", team: "Group", agent: "Agent", channel: "Source", customer: "Requester Name", opened: "Created Time", resolved: "Resolved Time",
      closed: "Closed Time", updated: "Last Updated Time", "handle-minutes": "Time Tracked", contacts: "Agent interactions", csat: "Survey Result",
    },
  },
  {
    name: "Salesforce Service Cloud, report of cases",
    source: "https://help.salesforce.com/s/articleView?id=service.cases_fields.htm",
    headers: [
      "Case Owner", "Account Name", "Subject", "Date/Time Opened", "Age (Hours)", "Open", "Closed", "Case Number", "Case Origin", "Case Reason", "Type", "Priority", "Status", "Contact Name",
      "Opened Date", "Closed Date", "Date/Time Closed", "Case Last Modified Date", "Created By", "Escalated", "Parent Case Number",
    ],
    dataset: "cases",
    columns: {
      "case-id": "Case Number", opened: "Date/Time Opened", closed: "Date/Time Closed", status: "Status", customer: "Account Name", topic: "Case Reason", channel: "Case Origin", agent: "Case Owner",
      updated: "Case Last Modified Date",
    },
    // "Closed" and "Open" are ticks, of which a report makes ones and zeros.
    sample: Array.from({ length: 12 }, (_, row) => [
      "Ann Lee", `Account ${row}`, "No dial tone", `${row + 1}/03/2026 09:1${row % 10}`, 4.5 + row, row % 3 === 0, row % 3 !== 0, `0000${1000 + row}`, "Phone", "Breakdown", "Problem", "High",
      row % 3 === 0 ? "New" : "Closed", `Contact ${row}`, `${row + 1}/03/2026`, `${row + 2}/03/2026`, `${row + 2}/03/2026 17:0${row % 10}`, `${row + 2}/03/2026`, "Bo Ek", row % 5 === 0, "",
    ]),
  },
  {
    name: "Salesforce Service Cloud, data export of Case",
    source: "https://developer.salesforce.com/docs/atlas.en-us.230.0.object_reference.meta/object_reference/sforce_api_objects_case.htm",
    table: "Case",
    headers: [
      "Id", "IsDeleted", "MasterRecordId", "CaseNumber", "ContactId", "AccountId", "ParentId", "SuppliedName", "SuppliedEmail", "Type", "RecordTypeId", "Status", "Reason", "Origin", "Subject",
      "Priority", "Description", "IsClosed", "ClosedDate", "IsEscalated", "OwnerId", "CreatedDate", "CreatedById", "LastModifiedDate", "LastModifiedById", "SystemModstamp",
    ],
    dataset: "cases",
    columns: {
      "case-id": "CaseNumber", opened: "CreatedDate", closed: "ClosedDate", status: "Status", customer: "AccountId", topic: "Reason", channel: "Origin", agent: "OwnerId", updated: "LastModifiedDate",
    },
  },
  {
    name: "ServiceNow, list of incidents by label",
    source: "https://www.servicenow.com/docs/r/washingtondc/it-service-management/incident-management/create-an-incident.html",
    headers: [
      "Number", "Opened", "Short description", "Caller", "Priority", "State", "Category", "Subcategory", "Assignment group", "Assigned to", "Updated", "Updated by", "Channel", "Resolved",
      "Resolved by", "Resolution code", "Closed", "Closed by", "Reassignment count", "Reopen count", "Made SLA", "Configuration item", "Business service", "Location",
    ],
    dataset: "cases",
    columns: {
      "case-id": "Number", opened: "Opened", closed: "Closed", resolved: "Resolved", status: "State", customer: "Caller", topic: "Category", channel: "Channel", agent: "Assigned to",
      team: "Assignment group", transfers: "Reassignment count", reopens: "Reopen count", updated: "Updated",
    },
  },
  {
    name: "ServiceNow, incidents by field name",
    source: "https://apis.io/schemas/servicenow/servicenow-incident/",
    table: "incident",
    headers: [
      "sys_id", "number", "opened_at", "opened_by", "short_description", "caller_id", "priority", "state", "incident_state", "category", "subcategory", "assignment_group", "assigned_to",
      "contact_type", "resolved_at", "resolved_by", "closed_at", "closed_by", "close_code", "reassignment_count", "reopen_count", "made_sla", "calendar_duration", "business_duration",
      "sys_created_on", "sys_updated_on", "sys_mod_count",
    ],
    dataset: "cases",
    columns: {
      "case-id": "number", opened: "opened_at", closed: "closed_at", resolved: "resolved_at", status: "state", customer: "caller_id", topic: "category", channel: "contact_type", agent: "assigned_to",
      team: "assignment_group", transfers: "reassignment_count", reopens: "reopen_count", updated: "sys_updated_on",
    },
  },
  {
    name: "Jira Service Management, CSV of all fields",
    source: "https://pastebin.com/68UzBfRK",
    headers: [
      "Summary", "Issue key", "Issue id", "Issue Type", "Status", "Project key", "Project name", "Project type", "Project lead", "Priority", "Resolution", "Assignee", "Reporter", "Creator",
      "Created", "Updated", "Last Viewed", "Resolved", "Component/s", "Component/s", "Due Date", "Votes", "Labels", "Labels", "Description", "Environment", "Watchers", "Original Estimate",
      "Remaining Estimate", "Time Spent", "Work Ratio", "Σ Time Spent", "Security Level", "Custom field (Impact)", "Custom field (Organizations)", "Custom field (Rank)",
      "Custom field (Request Type)", "Custom field (Request participants)", "Satisfaction rating", "Custom field (Satisfaction date)", "Custom field (Time to first response)",
      "Custom field (Time to resolution)", "Comment", "Comment",
    ],
    dataset: "cases",
    // Jira counts neither hand-overs nor reopenings, and gives the time spent in seconds without saying so.
    columns: {
      "case-id": "Issue key", opened: "Created", resolved: "Resolved", updated: "Updated", status: "Status", agent: "Assignee", customer: "Reporter", topic: "Custom field (Request Type)", csat: "Satisfaction rating",
    },
  },
  {
    name: "Jira Service Management, CSV of the shown fields",
    source: "https://github.com/atlassian-api/atlassian-python-api/issues/602",
    table: "Support requests",
    headers: ["Work type", "Work item key", "Work item id", "Summary", "Assignee", "Reporter", "Priority", "Status", "Resolution", "Created", "Updated", "Resolved", "Request type", "Organizations"],
    dataset: "cases",
    columns: {
      "case-id": "Work item key", opened: "Created", resolved: "Resolved", updated: "Updated", status: "Status", agent: "Assignee", customer: "Reporter", topic: "Request type",
    },
  },
  {
    name: "Genesys Cloud, interactions",
    source: "https://help.mypurecloud.com/?p=334996",
    headers: [
      "Full Export Completed", "Partial Result Timestamp", "Filters", "Media Type", "Users", "Remote", "Date", "End Date", "Duration", "Direction", "ANI", "DNIS", "Queue", "Wrap-up", "Flow",
      "Total Handle", "Transfers", "Conversation ID",
    ],
    dataset: "cases",
    // Total handle time is in milliseconds unless whoever exports it chooses otherwise.
    columns: {
      "case-id": "Conversation ID", opened: "Date", closed: "End Date", channel: "Media Type", customer: "Remote", agent: "Users", team: "Queue", topic: "Wrap-up", transfers: "Transfers",
    },
  },
  {
    name: "Genesys Cloud, agents' performance",
    source: "https://help.mypurecloud.com/?p=334996",
    headers: [
      "Interval Start", "Interval End", "Interval Complete", "Filters", "Media Type", "Agent Id", "Agent Name", "Answered", "Handle", "Avg Handle", "Avg Talk", "Avg Hold", "Avg ACW", "Total Handle",
      "Transferred", "Transfer %",
    ],
    dataset: null, columns: {},
    // "Answered" is how many, not when.
    sample: Array.from({ length: 12 }, (_, row) => [
      "2026-03-01T00:00Z", "2026-04-01T00:00Z", true, "", "voice", `a${row}`, `Agent ${row}`, 40 + 3 * row, 41 + 3 * row, 312_000 + row, 250_000, 12_000, 50_000, 12_480_000, row % 4, 0.01 * row,
    ]),
  },
  {
    name: "Intercom, conversations",
    source: "https://www.intercom.com/help/en/articles/7022438-reporting-metrics-attributes",
    headers: [
      "Conversation ID", "Conversation started at (America/New_York)", "Conversation first replied at (America/New_York)", "Conversation first closed at (America/New_York)",
      "Conversation last closed at (America/New_York)", "Conversation updated at (America/New_York)", "First assignment at (America/New_York)", "Teammate currently assigned",
      "Teammate currently assigned ID", "Team currently assigned", "Team currently assigned ID", "Agent type", "Channel", "Conversation tag", "Current conversation state", "Last teammate rating",
      "Last teammate rating remark", "Started by", "Ticket type", "Topics", "Fin AI Agent involved", "Fin AI Agent resolution state", "First response time (seconds)", "Number of reassignments",
      "Replies to close a conversation", "Handling time (seconds)", "Time to close (seconds)", "Resolved on first contact", "Company name", "User email", "User name", "Last closed by",
    ],
    dataset: "cases",
    columns: {
      "case-id": "Conversation ID", opened: "Conversation started at (America/New_York)", closed: "Conversation last closed at (America/New_York)", updated: "Conversation updated at (America/New_York)",
      status: "Current conversation state", customer: "Company name", topic: "Ticket type", channel: "Channel", agent: "Teammate currently assigned", team: "Team currently assigned",
      transfers: "Number of reassignments", contacts: "Replies to close a conversation", "handle-minutes": "Handling time (seconds)", csat: "Last teammate rating",
      "first-contact-flag": "Resolved on first contact",
    },
  },
  {
    name: "Intercom, answers about satisfaction",
    source: "https://www.intercom.com/help/en/articles/7022438-reporting-metrics-attributes",
    headers: ["Conversation ID", "Updated at (America/New_York)", "Conversation rating remark", "Conversation rating", "User name", "Company name", "Agent rated type", "Last survey sent"],
    dataset: null, columns: {},
  },
];
