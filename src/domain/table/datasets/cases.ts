import type { DatasetDefinition } from "../dataset";
import { channelWords } from "./channelWords";
import { date, flag, id, number, text } from "./column";
import { handlerWords } from "./handlerWords";
import { ineligibleWords } from "./ineligibleWords";
import { agentSpellings, caseSpellings, generalTeamSpellings, teamSpellings, updatedSpellings } from "./spellings";
import { closedWords, openWords } from "./statusWords";

/** Customers' requests, one row each, or the log of their events. */
export const cases: DatasetDefinition = {
  id: "cases",
  title: "Cases",
  synonyms: ["case", "tickets", "ticket", "incidents", "incident", "requests", "service requests", "issues", "conversations", "support cases", "incident events"],
  idColumn: "case-id",
  columns: [
    id("case-id", caseSpellings, { needed: true, look: "numbered", generic: ["number", "id", "key", "no", "issue id", "sys id"] }),
    date("opened", [
      "opened at", "opened on", "date time opened", "date opened", "opened date", "open date", "open time", "created at", "created time", "created",
      "created on", "created date", "date created", "creation date", "date time created", "conversation started at", "conversation start", "conversation created at",
      "ticket created timestamp", "ticket created date", "ticket created",
      "submitted at", "reported at", "reported date", "received at", "received",
    ], { needed: true, generic: ["sys created at", "sys created on", "date", "start", "start time"] }),
    date("closed", [
      "closed at", "closed on", "date time closed", "date closed", "closed date", "close date", "close time", "closed time", "closing date",
      "conversation last closed at", "last closed at", "conversation closed at", "completed at", "completed date", "end date",
    ], { needed: true, orElse: "resolved", after: ["opened"], generic: ["completed", "end", "end time", "conversation end"] }),
    date("resolved", [
      "resolved at", "resolved on", "date resolved", "resolved date", "date time resolved", "resolution date", "resolved time", "resolution time stamp",
      "solved at", "solved on", "solved", "date solved", "solved date", "ticket solved timestamp", "ticket solved date", "ticket solved",
    ], { after: ["opened"] }),
    text("status", ["state", "incident state", "case status", "ticket status", "ticket state", "conversation state", "current conversation state", "status name"], { words: [[...openWords, ...closedWords, ...ineligibleWords]] }),
    text("customer", [
      "customer name", "customer id", "caller", "caller id", "caller name", "requester", "requester name", "requester id", "requested for", "reporter",
      "client", "client name", "client id", "account name", "company name", "company", "contact name", "end user", "external contact", "user email",
      "ticket organization name", "account id",
    ], { generic: ["account", "contact", "user", "user name", "organization", "organisation", "full name", "email", "remote"], names: "people-or-groups" }),
    text("topic", [
      "category", "case reason", "contact reason", "reason", "case type", "ticket type", "request type", "custom field request type", "customer request type", "issue type", "incident type", "product area",
      "wrap up", "wrap up code", "disposition", "call reason", "conversation topic", "conversation topics",
    ], { generic: ["type", "subcategory", "component", "components", "product", "tag", "work type"] }),
    text("channel", [
      "contact type", "contact channel", "case origin", "origin", "ticket channel", "via", "media type", "medium", "conversation channel",
    ], { generic: ["source"], words: [channelWords] }),
    text("agent", agentSpellings, { generic: ["owner", "owner id", "resolved by", "closed by", "user names", "users"], names: "people-or-groups" }),
    text("team", [...teamSpellings, "ticket group"], { generic: generalTeamSpellings }),
    number("transfers", [
      "transfer count", "transfers count", "number of transfers", "no of transfers", "transferred", "reassignment count", "reassignments",
      "number of reassignments", "times reassigned", "times transferred", "escalations", "handoffs", "hand offs",
    ], { needed: true, quantity: "count" }),
    number("agent-stations", ["assignee stations", "stations", "number of assignees"], { worksOut: "transfers" }),
    number("reopens", [
      "reopen count", "reopens count", "number of reopens", "no of reopens", "reopened", "times reopened", "reopened count", "reopenings",
    ], { needed: true, quantity: "count" }),
    number("contacts", ["contact count", "number of contacts", "contacts count", "touches", "touch count", "number of touches", "replies", "number of replies", "agent replies", "agent interactions", "replies to close a conversation"]),
    number("handle-minutes", [
      "handle time", "handle time minutes", "handle time min", "handle time mins", "handling time", "handling time minutes", "handling minutes",
      "average handle time minutes", "aht", "aht minutes", "aht min", "minutes worked", "minutes spent", "time spent minutes", "work minutes", "time tracked",
    ], { quantity: "minutes" }),
    date("work-started", [
      "work start", "work start time", "work started at", "work begin", "work began", "handling start", "handling started", "handle start", "handle start time", "call start", "call start time",
      "call started", "call started at", "call answered", "call answered at", "answered at", "answered time", "picked up at", "pick up time", "talk start",
    ], { worksOut: "handle-minutes" }),
    date("work-ended", [
      "work end", "work end time", "work ended at", "work finished", "work finished at", "handling end", "handling ended", "handle end", "handle end time", "call end", "call end time",
      "call ended", "call ended at", "hung up at", "hang up time", "talk end", "wrap up end",
    ], { worksOut: "handle-minutes" }),
    number("csat", [
      "csat score", "satisfaction", "satisfaction score", "satisfaction rating", "customer satisfaction", "customer satisfaction score",
      "conversation rating", "rating", "survey score", "survey result", "survey results", "ticket satisfaction rating", "last teammate rating",
    ]),
    text("article", [
      "article id", "article number", "articles", "knowledge article", "knowledge article id", "kb article", "kb", "knowledge", "linked article", "article used",
    ], { none: ["false", "no", "0", "n", "none"] }),
    text("handled-by", ["handled by type", "handler", "handler type", "resolved by type", "handling", "automation", "ai involvement", "bot or human"], { words: [handlerWords.machine, handlerWords.human] }),
    flag("first-contact-flag", [
      "first contact resolution", "first contact resolved", "resolved at first contact", "resolved first contact", "first contact", "fcr", "fcr flag",
      "first call resolution", "one touch", "one touch resolution", "one touch ticket", "first touch resolution", "resolved on first contact",
    ]),
    date("updated", [...updatedSpellings, "last updated time", "ticket updated timestamp", "ticket updated date", "conversation updated at", "case last modified date"]),
  ],
};
