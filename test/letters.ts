import type { Page } from 'playwright-core'

/** Norwegian letters, and those of the Sámi languages in municipalities' names. */
const letters = 'abcdefghijklmnopqrstuvwxyzæøåáčđŋšŧžïABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅÁČĐŊŠŦŽ'

/**
 * What is wrong with the letters as the browser draws them in the font of the first element that matches:
 * none where each has a width, dark dots and a picture of its own. Empty boxes all look alike.
 */
export async function letterFaults(page: Page, selector = 'body'): Promise<string[]> {
  const drawn = await page.evaluate(
    async ({ selector, letters }) => {
      const element = document.querySelector(selector)
      if (!element) throw new Error(`No ${selector} on ${location.href}`)
      const { fontFamily, fontWeight } = getComputedStyle(element)
      const font = `${fontWeight} 40px ${fontFamily}`
      await document.fonts.load(font, letters)
      const canvas = document.createElement('canvas')
      canvas.width = 80
      canvas.height = 80
      const pen = canvas.getContext('2d', { willReadFrequently: true })
      if (!pen) throw new Error('No canvas to draw on')
      /** The first letter of each picture: thousands of dots, which need not leave the browser. */
      const first = new Map<string, string>()
      return [...letters].map((letter) => {
        pen.clearRect(0, 0, 80, 80)
        pen.font = font
        pen.fillText(letter, 10, 60)
        const { data } = pen.getImageData(0, 0, 80, 80)
        let ink = 0
        let picture = ''
        for (let at = 3; at < data.length; at += 4) {
          const dot = data[at] ?? 0
          if (dot > 127) ink += 1
          picture += String.fromCharCode(dot)
        }
        const twin = first.get(picture)
        if (twin === undefined) first.set(picture, letter)
        return { letter, width: pen.measureText(letter).width, ink, twin }
      })
    },
    { selector, letters },
  )
  return drawn.flatMap(({ letter, width, ink, twin }) => [
    ...(width > 0 ? [] : [`«${letter}» har ingen bredde`]),
    ...(ink > 0 ? [] : [`«${letter}» er ikke tegnet`]),
    ...(twin === undefined ? [] : [`«${letter}» ser ut som «${twin}»`]),
  ])
}
