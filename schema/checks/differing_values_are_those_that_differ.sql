-- differing_values has every value on which evidence differs, and no other.
SELECT fact, field, 'lacks' FROM (
    SELECT fact, field FROM evidence
    WHERE field <> '' AND instr(field, ':') = 0
    GROUP BY fact, field
    HAVING min(value) <> max(value)
    EXCEPT
    SELECT fact, field FROM differing_values)
UNION ALL
SELECT fact, field, 'should not have' FROM differing_values d
WHERE (SELECT count(DISTINCT value) FROM evidence WHERE fact = d.fact AND field = d.field) < 2;
