/* An action plan is a kind of document of its own; who adopts it is said when it is put forward. */
alter table document drop constraint document_kind_check,
  add constraint document_kind_check
    check (kind in ('agreement', 'transfer-agreement', 'cooperation-agreement', 'guideline', 'action-plan'));
