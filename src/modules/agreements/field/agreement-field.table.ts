import type { FieldName } from './agreement-field.model.ts'

/** What people call the fields, in lower case and without spaces, hyphens and the like. */
export const fieldWords: Record<FieldName, readonly string[]> = {
  avtalepart: [
    ...['avtalepart', 'avtaleparten', 'avtalepartnavn', 'avtalepartnamn', 'avtalepartensnavn'],
    ...['avtalepartensnamn', 'navnpåavtalepart', 'navnetpåavtaleparten', 'namnetpåavtaleparten'],
    ...['motpart', 'motparten', 'motpartensnavn', 'motpartensnamn'],
    ...['counterpartysname', 'thecounterpartysname'],
    ...['counterparty', 'thecounterparty', 'nameofcounterparty', 'nameofthecounterparty'],
  ],
  kommune: [
    ...['kommune', 'kommunen', 'xkommune', 'kommunenavn', 'kommunenamn', 'kommunenavnet'],
    ...['kommunenamnet', 'kommunensnavn', 'kommunensnamn', 'kommunesnavn', 'navnpåkommune'],
    ...['navnpåkommunen', 'navnetpåkommunen', 'namnpåkommune', 'namnpåkommunen'],
    ...['namnetpåkommunen', 'municipality', 'themunicipality', 'municipalityname'],
    ...['nameofmunicipality', 'nameofthemunicipality', 'municipalitysname'],
    ...['themunicipalitysname'],
  ],
  vertskommune: [
    ...['vertskommune', 'vertskommunen', 'vertkommune', 'vertkommunen', 'vertskommunenavn'],
    ...['vertskommunenamn', 'vertskommunensnavn', 'vertskommunensnamn', 'navnpåvertskommune'],
    ...['navnpåvertskommunen', 'navnetpåvertskommunen', 'namnetpåvertskommunen'],
    ...['hostmunicipality', 'thehostmunicipality', 'nameofthehostmunicipality'],
    ...['nameofhostmunicipality', 'hostmunicipalityname', 'hostmunicipalitysname'],
    ...['thehostmunicipalitysname'],
  ],
}
