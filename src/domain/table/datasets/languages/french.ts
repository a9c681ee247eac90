import type { LanguageSpellings } from "./spellings";

const agent = ["agent", "agente", "conseiller", "conseillère", "assigné à", "attribué à", "technicien", "collaborateur"];
const team = ["équipe", "groupe", "groupe d'affectation", "groupe assigné", "service"];
const caseId = ["numéro de ticket", "n° de ticket", "n° ticket", "id ticket", "numéro de dossier", "n° de dossier", "dossier", "numéro d'incident", "n° d'incident", "numéro de demande", "référence du ticket"];
const updated = ["mis à jour", "mis à jour le", "date de mise à jour", "modifié le", "dernière modification", "dernière mise à jour"];
const customer = ["client", "cliente", "nom du client", "id client", "numéro client", "demandeur", "appelant"];

export const french: LanguageSpellings = {
  cases: {
    tables: ["dossiers", "demandes", "incidents", "tickets", "requêtes"],
    columns: {
      "case-id": caseId,
      opened: ["ouvert", "ouvert le", "date d'ouverture", "ouverture", "créé", "créé le", "date de création", "reçu le", "date de réception"],
      closed: ["fermé", "fermé le", "date de fermeture", "fermeture", "clôturé", "clôturé le", "clos le", "date de clôture"],
      resolved: ["résolu", "résolu le", "date de résolution", "résolution"],
      status: ["statut", "état"],
      customer,
      topic: ["sujet", "catégorie", "motif", "motif de contact", "thème", "type de demande", "type de ticket"],
      channel: ["canal", "canal de contact", "origine", "type de contact", "source"],
      agent, team,
      transfers: ["transferts", "nombre de transferts", "transféré", "réaffectations", "nombre de réaffectations", "escalades"],
      reopens: ["réouvertures", "nombre de réouvertures", "rouvert"],
      contacts: ["contacts", "nombre de contacts", "réponses", "nombre de réponses"],
      "work-started": ["début du traitement", "traité à partir de", "début d'appel", "début de l'appel", "décroché à"], "work-ended": ["fin du traitement", "fin d'appel", "fin de l'appel", "raccroché à"],
      "handle-minutes": ["temps de traitement", "durée de traitement", "temps de traitement minutes", "durée de traitement min", "dmt"],
      csat: ["satisfaction", "satisfaction client", "note de satisfaction", "note"],
      article: ["article", "article de connaissance", "numéro d'article", "article lié"],
      "handled-by": ["traité par", "résolu par", "robot ou humain"],
      "first-contact-flag": ["résolution au premier contact", "résolu au premier contact", "premier contact", "rpc"],
      updated,
    },
  },
  people: {
    tables: ["personnes", "employés", "salariés", "personnel", "effectif", "effectifs", "collaborateurs"],
    columns: {
      person: ["personne", "employé", "employée", "salarié", "collaborateur", "nom", "nom complet", "nom et prénom", "matricule"],
      team,
      hired: ["embauché le", "date d'embauche", "embauche", "date d'entrée", "entrée", "date d'arrivée"],
      left: ["parti le", "date de départ", "départ", "date de sortie", "sortie", "date de fin", "dernier jour"],
      "exit-kind": ["type de départ", "nature du départ", "volontaire"],
      "exit-reason": ["motif de départ", "raison du départ", "motif de sortie"],
      leader: ["responsable", "manager", "chef d'équipe", "supérieur", "supérieur hiérarchique", "encadrant"],
      role: ["rôle", "poste", "fonction", "intitulé du poste", "emploi"],
      level: ["niveau", "échelon", "grade"],
      fte: ["etp", "équivalent temps plein", "taux d'emploi"],
    },
  },
  teams: {
    tables: ["équipes", "groupes", "organisation"],
    columns: {
      team, leader: ["responsable", "chef d'équipe", "manager"], from: ["de", "depuis", "valable à partir du", "date de début"], to: ["à", "jusqu'au", "valable jusqu'au", "date de fin"],
      formerly: ["ancien nom", "anciennement", "nom précédent"],
    },
  },
  decisions: {
    tables: ["décisions", "journal des décisions", "registre des décisions"],
    columns: {
      "decision-id": ["numéro de décision", "n° de décision", "décision", "référence de décision"], identified: ["identifié", "identifié le", "besoin identifié", "soulevé le"],
      resolved: ["décidé", "décidé le", "date de décision", "tranché le"], class: ["type de décision", "classe"], level: ["niveau de décision", "niveau"], how: ["mode de décision", "comment décidé"],
      owner: ["décideur", "décideuse", "décidé par", "responsable"], team,
      "effect-operations": ["effet opérations"], "effect-quality-coaching": ["effet qualité"], "effect-leadership-people": ["effet personnes"], "effect-customer-experience": ["effet clients"],
      updated,
    },
  },
  contributions: {
    tables: ["contributions", "base de connaissances", "articles"],
    columns: {
      agent: [...agent, "auteur", "autrice", "contributeur", "rédigé par"], "contributed-on": ["contribué le", "date de contribution", "publié le", "date"],
      kind: ["type", "type de contribution", "nature"], article: ["article", "numéro d'article", "titre de l'article"], "case-id": caseId, team,
    },
  },
  suggestions: {
    tables: ["suggestions", "idées", "boîte à idées", "améliorations"],
    columns: {
      "suggestion-id": ["numéro de suggestion", "n° de suggestion", "suggestion", "idée", "numéro d'idée"], agent: [...agent, "proposé par", "soumis par", "auteur"],
      submitted: ["soumis", "soumis le", "proposé le", "date de proposition"], status: ["statut", "état"], decided: ["décidé le", "examiné le"],
      implemented: ["mis en œuvre", "mis en œuvre le", "mis en place le", "réalisé le", "date de mise en œuvre"], "duplicate-of": ["doublon de"], team, updated,
    },
  },
  interactions: {
    tables: ["interactions", "collaborations", "échanges"],
    columns: {
      occurred: ["date", "eu lieu le", "survenu le"], agent, team, department: ["autre service", "avec le service", "service partenaire", "département"],
      outcome: ["résultat", "issue"], thread: ["fil", "fil de discussion"], "case-id": caseId, asked: ["demandé le", "posé le"], answered: ["répondu le"],
    },
  },
  questions: {
    tables: ["questions", "questions aux responsables"],
    columns: {
      asked: ["posé le", "posée le", "question posée le", "demandé le"], answered: ["répondu", "répondu le", "première réponse", "date de réponse"], "response-minutes": ["temps de réponse", "délai de réponse"],
      agent: [...agent, "posée par", "demandé par"], leader: ["responsable", "manager", "répondu par", "chef d'équipe"], channel: ["canal", "moyen"], team,
    },
  },
  "role-fills": {
    tables: ["postes pourvus", "promotions", "nominations"],
    columns: {
      role: ["poste", "rôle", "fonction"], level: ["niveau", "échelon"], "filled-on": ["pourvu le", "date de nomination", "nommé le", "promu le"],
      source: ["interne ou externe", "interne externe", "origine", "source"], "internal-hire": ["pourvu en interne", "candidat interne", "interne"], person: ["personne", "nommé", "candidat", "nom"], team,
    },
  },
  "effort-answers": {
    tables: ["réponses", "enquête d'effort", "effort client", "réponses à l'enquête"],
    columns: {
      "answered-on": ["répondu le", "date de réponse", "date de l'enquête"], score: ["score", "note", "score d'effort", "réponse"],
      customer, "case-id": caseId, agent, team, invitations: ["invitations", "envoyées", "envois", "nombre d'invitations"],
    },
  },
  accounts: {
    tables: ["comptes", "comptes clients", "chiffre d'affaires", "revenus"],
    columns: {
      account: ["compte", "compte client", "client", "numéro de compte"], period: ["mois", "période", "mois de facturation"],
      "opening-revenue": ["revenu initial", "revenu d'ouverture", "revenu en début de mois"], expansion: ["expansion", "revenu additionnel"], contraction: ["contraction", "réduction"],
      "churned-revenue": ["revenu perdu", "attrition"], churned: ["résilié", "client résilié", "client perdu"], "tenure-months": ["ancienneté mois", "ancienneté en mois", "mois d'ancienneté"], "last-support-touch": ["dernier contact support", "dernier contact"],
      touched: ["contact support", "aidé par le support"], "attributed-amount": ["montant attribué"],
    },
  },
};
