-- What pages would otherwise have to find in all rows; filled once all facts are stored.

INSERT INTO differing_values (fact, field)
    SELECT fact, field FROM evidence
    WHERE field <> '' AND instr(field, ':') = 0
    GROUP BY fact, field
    HAVING min(value) <> max(value)
    ORDER BY fact, field;
