-- Who may read what a person said, and what an interview holds. A day of embargo is the first on which all may read.
ALTER TABLE speaker ADD COLUMN embargo TEXT NOT NULL DEFAULT '';

ALTER TABLE episode ADD COLUMN restriction TEXT NOT NULL DEFAULT 'publishable'
    CHECK (restriction IN ('publishable', 'to check', 'off record', 'embargoed'));

ALTER TABLE episode ADD COLUMN embargo TEXT NOT NULL DEFAULT '';
