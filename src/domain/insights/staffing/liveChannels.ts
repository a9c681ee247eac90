/** Words of channels on which a customer waits for the answer, in English, German, French, Spanish and Japanese, as `channelWords`. */
export const liveChannels = [
  "phone", "telephone", "call", "calls", "voice", "hotline", "chat", "live chat", "walk in", "in person", "video",
  "telefon", "anruf", "persönlich", "téléphone", "appel", "teléfono", "llamada", "電話", "チャット", "対面",
];
