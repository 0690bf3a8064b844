/**
 * Lets promises fail that nobody waits for: the library that reads PDF leaves some behind in damaged files, and one of them would
 * end the thread. What a document comes to is told by the promises that are waited for.
 */
export function passOverStrayRejections(): void {
  process.on('unhandledRejection', () => undefined);
}
