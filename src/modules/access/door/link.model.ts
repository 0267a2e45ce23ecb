/** The address of a one-time link in a house. */
export const linkAddress = (house: string, token: string): string =>
  `${house}/logg-inn/lenke?nokkel=${token}`
