-- '' is the fact as a whole; the others named here may be told but need not be.
SELECT e.id, e.fact, e.field, e.value
FROM evidence e
WHERE e.field NOT IN ('', 'date_precision', 'supersedes')
  AND (e.fact, e.field) NOT IN (SELECT fact, field FROM fact_values);
