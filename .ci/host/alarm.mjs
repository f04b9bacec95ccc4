// What cuts work short: a signal, a limit of time, a browser that is gone.

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** From its making until `dispose()` signals no longer end this process, but whatever `orDone` waits for. */
export class Alarm {
  #raised = withResolvers()
  #onSignal = signal => this.raise(`Stopped by ${signal}.`)
  #onDeaf = () => this.raise('Nobody listens any more.')
  #timer

  constructor() {
    this.#raised.promise.catch(() => undefined)
    for (const signal of signals) process.on(signal, this.#onSignal)
    // Whoever started this process is gone: writing fails, which would end it before it has ended others.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', this.#onDeaf)
  }

  /** Ends what is waited for with an error of these words. */
  raise(words) {
    this.#raised.reject(new Error(words))
  }

  /** Raises after `seconds`. */
  limit(seconds, words) {
    this.#timer = setTimeout(() => this.raise(words), seconds * 1000)
  }

  /** What `work` gives, or the alarm's error if that is earlier. */
  orDone(work) {
    return Promise.race([work(), this.#raised.promise])
  }

  dispose() {
    clearTimeout(this.#timer)
    for (const signal of signals) process.off(signal, this.#onSignal)
  }
}

/** `Promise.withResolvers`, which Node 20 has not. */
export function withResolvers() {
  const made = {}
  made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }))
  return made
}
