import { Addresses } from '../../../ui/addresses.tsx'

/** A text with its lines and its long addresses, inside a line of the page. */
export const Lines = ({ text }: { text: string }) => (
  <>
    {text.split('\n').map((line, i) => (
      <>
        {i > 0 && <br />}
        <Addresses text={line} />
      </>
    ))}
  </>
)
