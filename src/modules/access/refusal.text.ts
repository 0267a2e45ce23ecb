import { identityWords } from '../../kernel/identity-number.text.ts'
import { problemsIn } from '../../kernel/reading.text.ts'
import type { Named } from '../../kernel/words.model.ts'
import type {
  ActingRefusal,
  AddressRefusal,
  AgainRefusal,
  CodeRefusal,
  EndRefusal,
  GrantRefusal,
  LinkRefusal,
  MendRefusal,
} from './refusal.model.ts'

const refusals = {
  ...identityWords,
  'not-an-address': {
    nb: 'Skriv en e-postadresse, for eksempel navn@kommune.no.',
    nn: 'Skriv ei e-postadresse, til dømes namn@kommune.no.',
    en: 'Write an e-mail address, such as name@kommune.no.',
  },
  'no-code-asked': {
    nb: 'Denne nettleseren venter ikke på noen kode. Be om en ny.',
    nn: 'Denne nettlesaren ventar ikkje på nokon kode. Be om ein ny.',
    en: 'This browser is not waiting for a code. Ask for a new one.',
  },
  'code-expired': {
    nb: 'Koden varer i ti minutter og er gått ut. Be om en ny.',
    nn: 'Koden varer i ti minutt og er gått ut. Be om ein ny.',
    en: 'The code lasts ten minutes and has run out. Ask for a new one.',
  },
  'too-many-attempts': {
    nb: 'Koden er prøvd fem ganger. Be om en ny.',
    nn: 'Koden er prøvd fem gonger. Be om ein ny.',
    en: 'The code has been tried five times. Ask for a new one.',
  },
  'wrong-code': {
    nb: 'Koden stemmer ikke. Se etter i den siste e-posten, eller bruk lenken der.',
    nn: 'Koden stemmer ikkje. Sjå etter i den siste e-posten, eller bruk lenkja der.',
    en: 'The code is not right. Look in the latest e-mail, or use the link there.',
  },
  'link-spent': {
    nb: 'Lenken virker én gang og er brukt eller gått ut. Be om en ny kode.',
    nn: 'Lenkja verkar éin gong og er brukt eller gått ut. Be om ein ny kode.',
    en: 'The link works once, and has been used or has run out. Ask for a new code.',
  },
  'party-missing': {
    nb: 'Rollen gjelder én part. Velg hvilken.',
    nn: 'Rolla gjeld éin part. Vel kva for ein.',
    en: 'The role is for one party. Choose which.',
  },
  'party-of-another-kind': {
    nb: 'Velg en kommune når rollen er kommunekontakt, og helseforetaket når den er helseforetakets sekretariat.',
    nn: 'Vel ein kommune når rolla er kommunekontakt, og helseføretaket når ho er sekretariatet i helseføretaket.',
    en: 'Choose a municipality for a municipal contact, and the health trust for the trust’s secretariat.',
  },
  'party-unknown': {
    nb: 'Ingen part i fellesskapet har denne koden.',
    nn: 'Ingen part i fellesskapet har denne koden.',
    en: 'No party of the community has this code.',
  },
  'party-not-for-role': {
    nb: 'Rollen gjelder hele fellesskapet. Ta bort parten, eller velg en rolle som gjelder én part.',
    nn: 'Rolla gjeld heile fellesskapet. Ta bort parten, eller vel ei rolle som gjeld éin part.',
    en: 'The role is for the whole community. Take the party away, or choose a role for one party.',
  },
  'sides-missing': {
    nb: 'Si hvilke sider revisoren skal se på.',
    nn: 'Sei kva sider revisoren skal sjå på.',
    en: 'Say which sides the auditor is to look into.',
  },
  'sides-not-for-role': {
    nb: 'Dette gjelder bare en revisor. Velg «–», eller rollen Revisor.',
    nn: 'Dette gjeld berre ein revisor. Vel «–», eller rolla Revisor.',
    en: 'This is only for an auditor. Choose “–”, or the role of auditor.',
  },
  'held-already': {
    nb: 'Personen har denne rollen fra før.',
    nn: 'Personen har denne rolla frå før.',
    en: 'The person holds this role already.',
  },
  'grant-unknown': {
    nb: 'Rollen er allerede avsluttet.',
    nn: 'Rolla er alt avslutta.',
    en: 'The role has ended already.',
  },
  'last-manager': {
    nb: 'Dette er den siste som kan slippe andre inn. Gi rollen til noen til først.',
    nn: 'Dette er den siste som kan sleppe andre inn. Gi rolla til nokon til først.',
    en: 'This is the last one who can let others in. Give the role to someone else first.',
  },
  'person-unknown': {
    nb: 'Personen har ingen rolle her lenger.',
    nn: 'Personen har inga rolle her lenger.',
    en: 'The person holds no role here any more.',
  },
  'same-address': {
    nb: 'Dette er adressen personen har. Skriv den nye.',
    nn: 'Dette er adressa personen har. Skriv den nye.',
    en: 'This is the address that the person has. Write the new one.',
  },
  'address-taken': {
    nb: 'En annen har denne adressen. Skal rollen gå over til den personen, avslutter du den her og gir den til adressen.',
    nn: 'Ein annan har denne adressa. Skal rolla gå over til den personen, avsluttar du ho her og gir ho til adressa.',
    en: 'Someone else has this address. If that person is to have the role, end it here and give it to the address.',
  },
  'own-address': {
    nb: 'Dette er din egen adresse. En annen må endre den, så du ikke stenger deg selv ute.',
    nn: 'Dette er di eiga adresse. Ein annan må endre ho, så du ikkje stengjer deg sjølv ute.',
    en: 'This is your own address. Someone else must change it, so that you do not lock yourself out.',
  },
  'not-changed-here': {
    nb: 'Denne adressen kan ikke settes inn her. Avslutt rollene personen har her, og gi dem til den nye adressen.',
    nn: 'Denne adressa kan ikkje setjast inn her. Avslutt rollene personen har her, og gi dei til den nye adressa.',
    en: 'This address cannot be put in here. End the roles that the person holds here, and give them to the new address.',
  },
  'no-such-mail': {
    nb: 'Fant ikke e-posten som skulle sendes på nytt.',
    nn: 'Fann ikkje e-posten som skulle sendast på nytt.',
    en: 'The mail that was to be sent again was not found.',
  },
  'sent-again-already': {
    nb: 'E-posten er alt sendt på nytt.',
    nn: 'E-posten er alt send på nytt.',
    en: 'The mail has been sent again already.',
  },
  'arrived-already': {
    nb: 'E-posten er sendt og trenger ikke sendes på nytt.',
    nn: 'E-posten er send og treng ikkje sendast på nytt.',
    en: 'The mail has been sent and need not be sent again.',
  },
  'on-its-way': {
    nb: 'E-posten er på vei. Vent og se om den kommer fram.',
    nn: 'E-posten er på veg. Vent og sjå om han kjem fram.',
    en: 'The mail is on its way. Wait and see whether it arrives.',
  },
  'not-of-the-side': {
    nb: 'Du har ingenting på den siden.',
    nn: 'Du har ingenting på den sida.',
    en: 'You have nothing on that side.',
  },
  'no-longer-due': {
    nb: 'Personen skal ikke ha denne e-posten lenger.',
    nn: 'Personen skal ikkje ha denne e-posten lenger.',
    en: 'The person is not to have this mail any more.',
  },
} as const satisfies Record<
  | ActingRefusal
  | AddressRefusal
  | CodeRefusal
  | LinkRefusal
  | GrantRefusal
  | EndRefusal
  | MendRefusal
  | AgainRefusal
  | 'no-longer-due',
  Named
>

/** Why somebody is not given a role or let in. */
export const accessProblemText = problemsIn(refusals)
