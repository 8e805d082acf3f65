-- An exact amount and an office still held are what words say that say nothing else.
SELECT v.fact, v.field, v.value
FROM fact_values v
WHERE (v.field, v.value) NOT IN (VALUES ('qualifier', 'exact'), ('former', '0'))
  AND NOT EXISTS (SELECT 1 FROM evidence e WHERE e.fact = v.fact AND e.field = v.field);
