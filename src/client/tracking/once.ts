/**
 * A function that never runs twice at the same time: calls meanwhile become one that follows.
 * What goes wrong is told to `failed`; the next call runs all the same.
 */
export function onceAtATime(run: () => Promise<void>, failed: (error: unknown) => void): () => Promise<void> {
  let last: Promise<void> = Promise.resolve()
  let isWaiting = false
  return () => {
    if (isWaiting) return last
    isWaiting = true
    last = last
      .then(() => {
        isWaiting = false
        return run()
      })
      .catch(failed)
    return last
  }
}
