/** A text with its lines, inside a line of the page. */
export const Lines = ({ text }: { text: string }) => (
  <>
    {text.split('\n').map((line, i) => (
      <>
        {i > 0 && <br />}
        {line}
      </>
    ))}
  </>
)
