SELECT v.fact, v.field, v.value
FROM fact_values v
WHERE EXISTS (SELECT 1 FROM evidence e WHERE e.fact = v.fact AND e.field = v.field)
  AND (v.field, v.value) NOT IN (VALUES ('qualifier', 'exact'), ('former', '0'))
  AND NOT EXISTS (SELECT 1 FROM evidence e WHERE e.fact = v.fact AND e.field = v.field AND e.value = v.value);
