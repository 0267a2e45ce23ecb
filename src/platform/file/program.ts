/** What Windows, macOS and Linux run when it is opened, by its name. */
const endings = new Set(
  (
    'app bat cmd com cpl dll dmg exe gadget hta inf iso jar js jse lnk msc msi msix msp pif pkg ps1 ps1xml psc1 ' +
    'py reg rb scf scr sct sh sys vb vbe vbs vhd ws wsc wsf wsh xll docm dotm xlsm xltm xlam pptm ppam sldm'
  ).split(' '),
)

export const isProgramName = (name: string): boolean =>
  endings.has(/\.([^.\s]+)[\s.]*$/.exec(name)?.[1]?.toLowerCase() ?? '')

const beginnings = ['MZ', '\x7fELF', '\xca\xfe\xba\xbe', '\xcf\xfa\xed\xfe', '\xfe\xed\xfa', '#!']

/** Is this the beginning of something that a machine runs? */
export const isProgram = (head: Buffer): boolean =>
  beginnings.some((beginning) => head.toString('latin1', 0, beginning.length) === beginning)
