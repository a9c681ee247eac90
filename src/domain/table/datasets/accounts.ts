import type { DatasetDefinition } from "../dataset";
import { date, flag, id, number, text } from "./column";

/** Revenue of customer accounts, one row per account and month; or a snapshot, one row per account and no month. */
export const accounts: DatasetDefinition = {
  id: "accounts",
  title: "Accounts",
  synonyms: ["account", "customer accounts", "revenue", "account revenue", "customer revenue", "mrr", "arr", "revenue movements", "churn", "customer churn", "account churn", "subscriptions", "subscribers"],
  columns: [
    id("account", ["account id", "account name", "account number", "customer account", "customer", "customer id", "customer name", "client"], { needed: true, generic: ["id", "name", "company"] }),
    date("period", ["period start", "revenue month", "revenue period", "billing month", "billing period", "fiscal month"], { needed: true, look: "month", generic: ["month", "date", "year month"] }),
    number("opening-revenue", ["opening", "opening mrr", "opening arr", "starting revenue", "starting mrr", "starting arr", "beginning revenue", "beginning mrr", "start mrr", "revenue at start"], { needed: true, generic: ["mrr", "arr", "revenue", "monthly charges", "monthly charge", "monthly fee", "monthly revenue"], quantity: "money" }),
    number("expansion", ["expansion revenue", "expansion mrr", "expansion arr", "upsell", "upgrades", "upsell revenue"], { needed: true, quantity: "money" }),
    number("contraction", ["contraction revenue", "contraction mrr", "contraction arr", "downgrade", "downgrades", "downsell"], { needed: true, quantity: "money" }),
    number("churned-revenue", ["churned mrr", "churned arr", "churn revenue", "churn mrr", "lost revenue", "lost mrr"], { needed: true, generic: ["churned", "churn"], quantity: "money" }),
    flag("churned", ["churn flag", "churned flag", "churn label", "has churned", "is churned", "did churn", "customer churned", "account churned", "churn yes no"], { generic: ["churned", "churn", "cancelled", "canceled", "attrition"], isNameGeneral: true }),
    number("tenure-months", ["tenure in months", "months of tenure", "months as customer", "customer tenure months", "account age months", "contract age months", "subscription months"], { generic: ["tenure", "tenure months", "customer tenure"] }),
    date("last-support-touch", ["last touch", "last support contact", "last support case", "last support date", "last contact with support", "support touch"], { needed: true, orElse: "touched", generic: ["last contact", "last activity"] }),
    flag("touched", ["touched by support", "support touched", "support touch flag", "touched flag", "support flag", "tech support", "helped by support"]),
    number("attributed-amount", ["attributed revenue", "attributed", "amount attributed", "support attributed amount", "support attributed revenue", "support influenced revenue"], { quantity: "money" }),
    text("currency", ["currency code", "iso currency", "currency iso code", "billing currency", "account currency", "währung", "devise", "monnaie", "moneda", "divisa", "通貨"], { quantity: "currency" }),
  ],
};
