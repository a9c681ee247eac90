import { formerNames } from "../../../src/domain/teams/formerNames";

const known = new Set(["billing", "refunds", "chat", "billing & payments", "research and development"]);
const split = (text: string) => formerNames(text, (key) => known.has(key));

test.each([
  ["Billing", ["Billing"]],
  ["Billing; Refunds", ["Billing", "Refunds"]],
  ["Billing, Refunds and Chat", ["Billing", "Refunds", "Chat"]],
  ["Billing/Refunds", ["Billing", "Refunds"]],
  ["billing + REFUNDS", ["billing", "REFUNDS"]],
  ["Billing und Chat", ["Billing", "Chat"]],
  ["Billing、Chat", ["Billing", "Chat"]],
  ["Billing & Payments", ["Billing & Payments"]],
  ["Billing & Payments; Chat", ["Billing & Payments", "Chat"]],
  ["Billing & Payments, Research and Development", ["Billing & Payments", "Research and Development"]],
  ["Sales and Service", ["Sales and Service"]],
  ["Sales, Service", ["Sales, Service"]],
  ["Sales; Service", ["Sales", "Service"]],
  ["Sales, Billing", ["Sales", "Billing"]],
  [" ; ;", []],
  ["", []],
])("%j names %j", (text, names) => expect(split(text)).toEqual(names));
