/** The command cannot be carried out as it was given. The message is for people: it names the thing and the way out. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError'
}

/** Exit codes of every command. */
export const EXIT = { clean: 0, problems: 1, usage: 2 } as const

/** Tells why a command was not carried out. Any other error goes on: it is a mistake of ours. */
export function refused(error: unknown, err: (text: string) => void): number {
  if (!(error instanceof UsageError)) throw error
  err(`${error.message.trimEnd()}\n`)
  return EXIT.usage
}
