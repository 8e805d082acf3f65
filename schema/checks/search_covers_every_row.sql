WITH listed (name, docid) AS (
    SELECT 'facts', rowid FROM facts
    UNION ALL SELECT 'statements', rowid FROM statements
    UNION ALL SELECT 'articles', rowid FROM articles
    UNION ALL SELECT 'participants', rowid FROM participants
), indexed (name, docid) AS (
    SELECT 'facts', id FROM facts_fts_docsize
    UNION ALL SELECT 'statements', id FROM statements_fts_docsize
    UNION ALL SELECT 'articles', id FROM articles_fts_docsize
    UNION ALL SELECT 'participants', id FROM participants_fts_docsize
)
SELECT name, docid FROM (SELECT * FROM listed EXCEPT SELECT * FROM indexed)
UNION ALL
SELECT name, docid FROM (SELECT * FROM indexed EXCEPT SELECT * FROM listed);
