import type { LanguageSpellings } from "./spellings";

const agent = ["agente", "asignado a", "asignada a", "asesor", "asesora", "técnico", "empleado"];
const team = ["equipo", "grupo", "grupo de asignación", "grupo asignado", "área"];
const caseId = ["número de caso", "nº de caso", "id de caso", "caso", "número de ticket", "nº de ticket", "id de ticket", "número de incidencia", "número de incidente", "número de solicitud", "folio"];
const updated = ["actualizado", "actualizado el", "fecha de actualización", "modificado el", "última modificación", "última actualización"];
const customer = ["cliente", "clienta", "nombre del cliente", "id de cliente", "número de cliente", "solicitante"];

export const spanish: LanguageSpellings = {
  cases: {
    tables: ["casos", "tickets", "incidencias", "incidentes", "solicitudes"],
    columns: {
      "case-id": caseId,
      opened: ["abierto", "abierto el", "fecha de apertura", "apertura", "creado", "creado el", "fecha de creación", "recibido el", "fecha de recepción"],
      closed: ["cerrado", "cerrado el", "fecha de cierre", "cierre", "finalizado el"],
      resolved: ["resuelto", "resuelto el", "fecha de resolución", "resolución", "solucionado el"],
      status: ["estado", "estatus", "situación"],
      customer,
      topic: ["tema", "asunto", "categoría", "motivo", "motivo de contacto", "tipo de caso", "tipo de solicitud"],
      channel: ["canal", "canal de contacto", "origen", "tipo de contacto", "medio"],
      agent, team,
      transfers: ["transferencias", "número de transferencias", "transferido", "reasignaciones", "número de reasignaciones", "escalaciones"],
      reopens: ["reaperturas", "número de reaperturas", "reabierto"],
      contacts: ["contactos", "número de contactos", "respuestas", "número de respuestas"],
      "work-started": ["inicio de gestión", "inicio de atención", "inicio de llamada", "inicio de la llamada"], "work-ended": ["fin de gestión", "fin de atención", "fin de llamada", "fin de la llamada"],
      "handle-minutes": ["tiempo de gestión", "tiempo de atención", "tiempo de manejo", "duración de la gestión", "tiempo de gestión minutos", "tmo"],
      csat: ["satisfacción", "satisfacción del cliente", "valoración", "calificación"],
      article: ["artículo", "artículo de conocimiento", "número de artículo", "artículo vinculado"],
      "handled-by": ["gestionado por", "atendido por", "resuelto por", "robot o persona"],
      "first-contact-flag": ["resolución en el primer contacto", "resuelto en el primer contacto", "primer contacto"],
      updated,
    },
  },
  people: {
    tables: ["personas", "empleados", "personal", "plantilla", "trabajadores", "colaboradores"],
    columns: {
      person: ["persona", "empleado", "empleada", "trabajador", "nombre", "nombre completo", "nombre y apellidos", "número de empleado"],
      team,
      hired: ["contratado el", "fecha de contratación", "contratación", "fecha de alta", "alta", "fecha de ingreso", "ingreso"],
      left: ["baja", "fecha de baja", "fecha de salida", "salida", "fecha de egreso", "último día", "fecha de terminación"],
      "exit-kind": ["tipo de baja", "tipo de salida", "voluntaria", "voluntario"],
      "exit-reason": ["motivo de baja", "motivo de salida", "causa de baja"],
      leader: ["responsable", "jefe", "jefa", "líder", "líder de equipo", "supervisor", "supervisora", "gerente"],
      role: ["rol", "puesto", "cargo", "función", "puesto de trabajo"],
      level: ["nivel", "categoría profesional", "grado"],
      fte: ["etc", "equivalente a tiempo completo", "jornada"],
    },
  },
  teams: {
    tables: ["equipos", "grupos", "organización"],
    columns: {
      team, leader: ["responsable", "líder", "líder de equipo", "jefe de equipo"], from: ["desde", "válido desde", "fecha de inicio"], to: ["hasta", "válido hasta", "fecha de fin"],
      formerly: ["antes", "nombre anterior", "anteriormente"],
    },
  },
  decisions: {
    tables: ["decisiones", "registro de decisiones"],
    columns: {
      "decision-id": ["número de decisión", "nº de decisión", "decisión"], identified: ["identificado", "identificada el", "identificado el", "planteado el"],
      resolved: ["decidido", "decidido el", "decidida el", "fecha de decisión"], class: ["tipo de decisión", "clase"], level: ["nivel de decisión", "nivel"], how: ["modo de decisión", "cómo se decidió"],
      owner: ["responsable de la decisión", "decidido por", "decisor"], team,
      "effect-operations": ["efecto en operaciones"], "effect-quality-coaching": ["efecto en calidad"], "effect-leadership-people": ["efecto en personas"], "effect-customer-experience": ["efecto en clientes"],
      updated,
    },
  },
  contributions: {
    tables: ["contribuciones", "aportaciones", "base de conocimiento", "artículos"],
    columns: {
      agent: [...agent, "autor", "autora", "colaborador", "creado por"], "contributed-on": ["aportado el", "fecha de contribución", "publicado el", "fecha"],
      kind: ["tipo", "tipo de contribución", "tipo de aportación"], article: ["artículo", "número de artículo", "título del artículo"], "case-id": caseId, team,
    },
  },
  suggestions: {
    tables: ["sugerencias", "ideas", "buzón de sugerencias", "mejoras"],
    columns: {
      "suggestion-id": ["número de sugerencia", "nº de sugerencia", "sugerencia", "idea"], agent: [...agent, "propuesto por", "enviado por", "autor"],
      submitted: ["enviado", "enviado el", "propuesto el", "presentado el"], status: ["estado", "situación"], decided: ["decidido el", "revisado el"],
      implemented: ["implementado", "implementado el", "implantado el", "realizado el", "fecha de implementación"], "duplicate-of": ["duplicado de"], team, updated,
    },
  },
  interactions: {
    tables: ["interacciones", "colaboraciones"],
    columns: {
      occurred: ["fecha", "ocurrido el"], agent, team, department: ["otro departamento", "con departamento", "departamento"], outcome: ["resultado"],
      thread: ["hilo", "hilo de conversación"], "case-id": caseId, asked: ["preguntado el", "solicitado el"], answered: ["respondido el", "contestado el"],
    },
  },
  questions: {
    tables: ["preguntas", "consultas", "preguntas a líderes"],
    columns: {
      asked: ["preguntado", "preguntado el", "consultado el"], answered: ["respondido", "respondido el", "contestado el", "primera respuesta"], "response-minutes": ["tiempo de respuesta", "tiempo de espera"],
      agent: [...agent, "preguntado por"], leader: ["responsable", "líder", "respondido por", "supervisor", "jefe"], channel: ["canal", "medio"], team,
    },
  },
  "role-fills": {
    tables: ["puestos cubiertos", "promociones", "nombramientos", "ascensos"],
    columns: {
      role: ["puesto", "rol", "cargo"], level: ["nivel", "grado"], "filled-on": ["cubierto el", "fecha de nombramiento", "ascendido el", "nombrado el"],
      source: ["interno o externo", "interno externo", "origen", "fuente"], "internal-hire": ["cubierto internamente", "candidato interno", "interno"], person: ["persona", "candidato", "nombre"], team,
    },
  },
  "effort-answers": {
    tables: ["respuestas", "encuesta de esfuerzo", "esfuerzo del cliente", "respuestas de la encuesta"],
    columns: {
      "answered-on": ["respondido el", "fecha de respuesta", "fecha de la encuesta"], score: ["puntuación", "valor", "puntaje", "respuesta"],
      customer, "case-id": caseId, agent, team, invitations: ["invitaciones", "enviadas", "número de invitaciones"],
    },
  },
  accounts: {
    tables: ["cuentas", "cuentas de clientes", "ingresos", "facturación"],
    columns: {
      account: ["cuenta", "cuenta de cliente", "cliente", "número de cuenta"], period: ["mes", "periodo", "mes de facturación"],
      "opening-revenue": ["ingreso inicial", "ingresos iniciales", "ingreso de apertura"], expansion: ["expansión", "ampliación"], contraction: ["contracción", "reducción"],
      "churned-revenue": ["ingreso perdido", "ingresos perdidos"], churned: ["cliente perdido", "dado de baja", "abandono", "canceló"], "tenure-months": ["antigüedad meses", "antigüedad en meses", "meses como cliente"], "last-support-touch": ["último contacto con soporte", "último contacto"],
      touched: ["contacto con soporte", "atendido por soporte"], "attributed-amount": ["importe atribuido"],
    },
  },
};
