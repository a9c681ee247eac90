/** What is asked of whoever answers: a share of contacts, 0 to 1, within some seconds. */
export interface ServiceLevel {
  readonly share: number;
  readonly seconds: number;
}

/**
 * The chance that a contact has to wait when `agents` answer a load of so many erlangs (contacts an hour × hours each): Erlang C, from
 * Erlang B by its recursion. 1 where the load is not less than the agents.
 */
export function chanceToWait(load: number, agents: number): number {
  if (load >= agents) return 1;
  let blocked = 1;
  for (let count = 1; count <= agents; count++) blocked = (load * blocked) / (count + load * blocked);
  return (agents * blocked) / (agents - load * (1 - blocked));
}

/** The share of contacts that is answered within some seconds, 0 to 1. @param handleSeconds mean time that each takes. */
export function answeredWithin(load: number, agents: number, seconds: number, handleSeconds: number): number {
  if (load >= agents) return 0;
  return 1 - chanceToWait(load, agents) * Math.exp(-((agents - load) * seconds) / handleSeconds);
}

/** The fewest agents who reach a service level. @param share less than 1. */
export function agentsNeeded(load: number, handleSeconds: number, { share, seconds }: ServiceLevel): number {
  let agents = Math.floor(load) + 1;
  while (answeredWithin(load, agents, seconds, handleSeconds) < share) agents++;
  return agents;
}
