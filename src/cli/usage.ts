/** The command cannot be carried out as it was given. The message is for people: it names the thing and the way out. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError'
}

/** Exit codes of every command. */
export const EXIT = { clean: 0, problems: 1, usage: 2 } as const
