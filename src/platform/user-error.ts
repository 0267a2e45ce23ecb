/** A fault that the person at the command line can mend: one Norwegian sentence that says what to do. */
export class UserError extends Error {
  override name = 'UserError'
}
