/** How often one is mailed what waits; where nobody has said, it is never. */
export const digestHows = ['daily', 'weekly', 'none'] as const
export type DigestHow = (typeof digestHows)[number]
