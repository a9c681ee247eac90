/** Words of the way by which customers or agents ask, in English, German, French, Spanish and Japanese, compared as whole words, without case and accents. */
export const channelWords = [
  "phone", "telephone", "call", "voice", "hotline", "email", "e mail", "mail", "chat", "live chat", "web", "web form", "form", "website", "portal", "self service", "app", "mobile",
  "sms", "text message", "whatsapp", "messenger", "messaging", "facebook", "twitter", "instagram", "social", "social media", "walk in", "in person", "letter", "fax", "api", "slack", "teams", "video",
  "telefon", "anruf", "webformular", "formular", "brief", "persönlich", "téléphone", "appel", "courriel", "formulaire", "courrier", "teléfono", "llamada", "correo", "correo electrónico", "formulario", "carta",
  "電話", "メール", "チャット", "フォーム", "ウェブ", "対面",
];
