/** What statements are about, in the order in which they are shown. */
export const themeIds = ["behaviours", "people-first", "alignment", "empowerment", "growth", "seriousness", "preparedness", "mastery"] as const;

export type ThemeId = (typeof themeIds)[number];

/** Themes of the behaviour audit; the others are readiness and mastery. */
export const auditThemes: readonly ThemeId[] = themeIds.slice(0, 5);

/** A statement of the instrument, answered from 1 to 5. */
export interface Statement {
  /** By which a cell names it, whatever the language: "P3". */
  readonly code: string;
  readonly theme: ThemeId;
  /** In English; German by the phrases. */
  readonly text: string;
}

/** Titles of the themes, in English; German by the phrases. */
export const themeTitles: Readonly<Record<ThemeId, string>> = {
  "behaviours": "Leadership behaviours", "people-first": "People first", "alignment": "Executive alignment and advocacy", "empowerment": "Empowerment and autonomy",
  "growth": "Growth and careers", "seriousness": "How serious: from talking to walking the talk", "preparedness": "How prepared: from generic to domain know-how",
  "mastery": "Mastery of the four domains",
};

/** The scale of every statement. */
export const scale = { low: 1, high: 5 } as const;

const texts: Readonly<Record<ThemeId, readonly [letter: string, ...texts: string[]]>> = {
  "behaviours": [
    "B", "Leaders are visible and accessible", "Leaders are open about constraints", "Leaders advocate for support at executive level", "Leaders take responsibility for failures",
    "Leaders recognise good work publicly",
  ],
  "people-first": [
    "P", "Everyone has an individual development plan", "Working arrangements are flexible", "Well-being and burnout are addressed early", "It is safe to speak up", "Recognition means something to the person",
  ],
  "alignment": [
    "E", "The voice of the customer reaches executives", "The business impact of support is quantified", "Executives observe support first-hand", "Measures are tied to business outcomes",
    "Investment in agents’ technology is argued for",
  ],
  "empowerment": [
    "A", "The boundaries of decisions are clear", "The why behind policies is taught", "Failure is tolerated", "Frontline expertise shapes policy", "Tools augment judgment",
  ],
  "growth": [
    "G", "There are several tracks: specialist, people manager, process expert", "People rotate between roles", "Leaders of the organisation mentor", "Potential is identified early", "Developing knowledge is rewarded",
  ],
  "seriousness": ["S", "What leaders announce is done"],
  "preparedness": ["R", "Leaders know the domain, not only general management"],
  "mastery": [
    "M", "The leader masters operations management", "The leader masters quality management and coaching", "The leader masters leadership and people management", "The leader masters customer experience management",
    "The leader leads themself well",
  ],
};

/** Every statement, in order. */
export const statements: readonly Statement[] = themeIds.flatMap((theme) => {
  const [letter, ...ofTheme] = texts[theme];
  return ofTheme.map((text, index) => ({ code: `${letter}${index + 1}`, theme, text }));
});

/** The last line of mastery, which is no domain. */
export const selfManagementCode = "M5";

/** From this mean in every domain on a leader connects the dots: the highest level of mastery. */
export const connectsFrom = 4.5;

export function statementsOf(themes: readonly ThemeId[]): Statement[] {
  return statements.filter(({ theme }) => themes.includes(theme));
}
