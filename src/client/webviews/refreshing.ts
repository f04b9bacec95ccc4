/**
 * Shows a panel's content anew, once at a time: what asks meanwhile is answered by one more turn at the end. A panel that is not seen waits until
 * somebody asks while it is.
 */
export function refreshing(panel: { readonly visible: boolean }, show: () => Promise<void>): () => Promise<void> {
  let isShowing = false
  let isStale = false
  return async () => {
    isStale = true
    if (isShowing || !panel.visible) return
    isShowing = true
    while (isStale) {
      isStale = false
      await show()
    }
    isShowing = false
  }
}
