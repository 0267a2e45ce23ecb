/* A guideline is a kind of document of its own: adopted as the cooperation agreement is. */
alter table document drop constraint document_kind_check,
  add constraint document_kind_check
    check (kind in ('agreement', 'transfer-agreement', 'cooperation-agreement', 'guideline'));
