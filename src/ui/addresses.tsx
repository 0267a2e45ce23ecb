/** A text with addresses of mail in it: where one is longer than its line it goes on below, after a sign of its own and never inside a word. */
export const Addresses = ({ text }: { text: string }) => (
  <>
    {text.split(/(\S*@\S*)/).map((piece) =>
      piece.includes('@')
        ? piece.split(/(?<=[@.])(?=.)/).map((part, i) => (
            <>
              {i > 0 && <wbr />}
              {part}
            </>
          ))
        : piece,
    )}
  </>
)
