import { expect, it } from 'vitest'
import { isElsewhere } from './place.ts'

it.each([
  ['Normal.dotm', false],
  ['Maler/Brev.dotx', false],
  ['C:\\Maler\\Brev.dotx', false],
  ['file:///C:\\Maler\\Brev%20A.dotx', false],
  ['file:///C:/Maler/Brev.dotx', false],
  ['file://C:/Maler/Brev.dotx', false],
  ['file://localhost/Users/kari/Brev.dotx', false],
  ['file:///Users/kari/Brev.dotx', false],
  ['/Users/kari/Brev.dotx', false],
  ['Macintosh%20HD:Users:kari:Brev.dotx', false],
  ['Disk:Users:kari:Brev.dotx', false],
  ['https://onde.example/mal.dotm', true],
  ['HTTP:\\\\onde.example\\mal.dotm', true],
  ['https:onde.example', true],
  ['ftp://onde.example/mal.dotm', true],
  ['\\\\server\\maler\\Brev.dotx', true],
  ['//server/maler/Brev.dotx', true],
  ['%5C%5Cserver%5Cmaler', true],
  ['file://server/maler/Brev.dotx', true],
  ['file:////server/maler/Brev.dotx', true],
  ['file:///\\\\server\\maler\\Brev.dotx', true],
  ['file:\\\\server\\maler\\Brev.dotx', true],
  ['mhtml:https://onde.example!x', true],
  ['ms-msdt:/id', true],
])('Malen «%s» ligger på en annen maskin: %s', (address, expected) => {
  expect(isElsewhere(address)).toBe(expected)
})
