-- Written by scripts/migrate-diff.mjs, with one change by hand: an agreement's source stands in a document that belongs to
-- the agreement, so neither can be first. That one foreign key is checked when the transaction ends.

-- CreateTable
CREATE TABLE "Municipality" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "code" INTEGER,
    "origin" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Body" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "municipalityId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "validFrom" TEXT,
    "validTo" TEXT,
    "successorId" TEXT,
    "position" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    CONSTRAINT "Body_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Body_successorId_fkey" FOREIGN KEY ("successorId") REFERENCES "Body" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Party" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "municipalityId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "shortName" TEXT,
    "position" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    CONSTRAINT "Party_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Agreement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "municipalityId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "ref" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "budgetYear" INTEGER,
    "periodFrom" INTEGER,
    "periodTo" INTEGER,
    "signedOn" TEXT,
    "caseNumber" TEXT,
    "coverageExtent" TEXT NOT NULL,
    "coverageNote" TEXT NOT NULL,
    "followUpNote" TEXT,
    "position" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    CONSTRAINT "Agreement_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Agreement_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED
);

-- CreateTable
CREATE TABLE "AgreementParty" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "agreementId" TEXT NOT NULL,
    "partyId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    CONSTRAINT "AgreementParty_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "AgreementParty_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Signatory" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "agreementId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT,
    "partyId" TEXT,
    "position" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    CONSTRAINT "Signatory_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Signatory_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "Party" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Signatory_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EconomicTarget" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "agreementId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "value" REAL,
    "unit" TEXT,
    "fromYear" INTEGER,
    "toYear" INTEGER,
    "position" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    CONSTRAINT "EconomicTarget_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EconomicTarget_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "UnGoal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "agreementId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    CONSTRAINT "UnGoal_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "UnGoal_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Document" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "agreementId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "date" TEXT,
    "caseNumber" TEXT,
    "file" TEXT,
    "sha256" TEXT,
    "url" TEXT,
    "position" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    CONSTRAINT "Document_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "documentId" TEXT NOT NULL,
    "page" INTEGER,
    "line" INTEGER NOT NULL,
    CONSTRAINT "Source_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Round" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "agreementId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "period" TEXT,
    "label" TEXT NOT NULL,
    "dueOn" TEXT,
    "reportedOn" TEXT,
    "documentId" TEXT,
    "position" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    CONSTRAINT "Round_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Round_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Section" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "agreementId" TEXT NOT NULL,
    "parentId" TEXT,
    "ref" TEXT,
    "number" TEXT,
    "title" TEXT NOT NULL,
    "theme" TEXT,
    "position" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    CONSTRAINT "Section_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Section_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Section" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Section_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Initiative" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "agreementId" TEXT NOT NULL,
    "sectionId" TEXT,
    "ref" TEXT NOT NULL,
    "number" TEXT,
    "ordinal" INTEGER,
    "title" TEXT NOT NULL,
    "account" TEXT,
    "summary" TEXT,
    "summaryText" TEXT,
    "position" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    CONSTRAINT "Initiative_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Initiative_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RefAlias" (
    "ref" TEXT NOT NULL PRIMARY KEY,
    "initiativeId" TEXT NOT NULL,
    CONSTRAINT "RefAlias_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "InitiativeSource" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "initiativeId" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "InitiativeSource_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "InitiativeSource_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SearchWord" (
    "initiativeId" TEXT NOT NULL,
    "word" TEXT NOT NULL,

    PRIMARY KEY ("initiativeId", "word"),
    CONSTRAINT "SearchWord_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Responsibility" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "initiativeId" TEXT NOT NULL,
    "bodyId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "printed" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    CONSTRAINT "Responsibility_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Responsibility_bodyId_fkey" FOREIGN KEY ("bodyId") REFERENCES "Body" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Responsibility_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Milestone" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "initiativeId" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "Milestone_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Milestone_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "MilestoneVersion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "milestoneId" TEXT NOT NULL,
    "statedOn" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "label" TEXT,
    "labelText" TEXT,
    "currentKey" TEXT,
    "position" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    CONSTRAINT "MilestoneVersion_milestoneId_fkey" FOREIGN KEY ("milestoneId") REFERENCES "Milestone" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "MilestoneVersion_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FollowUp" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "initiativeId" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "effortSmiley" TEXT,
    "effortBasis" TEXT,
    "effortReason" TEXT,
    "economySmiley" TEXT,
    "economyBasis" TEXT,
    "economyReason" TEXT,
    "effortNote" TEXT,
    "effortNoteText" TEXT,
    "economyNote" TEXT,
    "economyNoteText" TEXT,
    "recordedAt" TEXT NOT NULL,
    "recordedBy" TEXT,
    "supersedesId" TEXT,
    "currentKey" TEXT,
    "position" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    CONSTRAINT "FollowUp_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "FollowUp_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "FollowUp_supersedesId_fkey" FOREIGN KEY ("supersedesId") REFERENCES "FollowUp" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "FollowUp_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EconomyStatement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "initiativeId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "frames" TEXT NOT NULL,
    "summary" TEXT,
    "summaryText" TEXT,
    "position" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    CONSTRAINT "EconomyStatement_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EconomyStatement_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TextAmount" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "initiativeId" TEXT NOT NULL,
    "economyStatementId" TEXT,
    "fromYear" INTEGER,
    "toYear" INTEGER,
    "openEnded" BOOLEAN NOT NULL,
    "perYear" BOOLEAN NOT NULL,
    "thousandKroner" REAL NOT NULL,
    "account" TEXT,
    "basis" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    CONSTRAINT "TextAmount_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "TextAmount_economyStatementId_fkey" FOREIGN KEY ("economyStatementId") REFERENCES "EconomyStatement" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "TextAmount_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "BudgetLine" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "agreementId" TEXT NOT NULL,
    "sectionId" TEXT,
    "sectionNumber" TEXT,
    "title" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "initiativeId" TEXT,
    "linkBasis" TEXT,
    "linkReason" TEXT,
    "position" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    CONSTRAINT "BudgetLine_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "BudgetLine_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "BudgetLine_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "BudgetLine_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "YearlyAmount" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "budgetLineId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "account" TEXT NOT NULL,
    "thousandKroner" REAL NOT NULL,
    "basis" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    CONSTRAINT "YearlyAmount_budgetLineId_fkey" FOREIGN KEY ("budgetLineId") REFERENCES "BudgetLine" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Postponement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "agreementId" TEXT NOT NULL,
    "initiativeId" TEXT NOT NULL,
    "committeeId" TEXT,
    "fromYear" INTEGER,
    "toYear" INTEGER,
    "administrationRemark" TEXT,
    "administrationRemarkText" TEXT,
    "partiesPosition" TEXT,
    "partiesRemark" TEXT,
    "partiesRemarkText" TEXT,
    "outcome" TEXT,
    "position" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    CONSTRAINT "Postponement_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Postponement_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Postponement_committeeId_fkey" FOREIGN KEY ("committeeId") REFERENCES "Body" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Postponement_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PostponementReference" (
    "fromId" TEXT NOT NULL,
    "toId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("fromId", "toId"),
    CONSTRAINT "PostponementReference_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Postponement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PostponementReference_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Postponement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PromiseThread" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "municipalityId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT,
    "position" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    CONSTRAINT "PromiseThread_municipalityId_fkey" FOREIGN KEY ("municipalityId") REFERENCES "Municipality" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PromiseLink" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "promiseId" TEXT NOT NULL,
    "initiativeId" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    CONSTRAINT "PromiseLink_promiseId_fkey" FOREIGN KEY ("promiseId") REFERENCES "PromiseThread" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PromiseLink_initiativeId_fkey" FOREIGN KEY ("initiativeId") REFERENCES "Initiative" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Municipality_slug_key" ON "Municipality"("slug");

-- CreateIndex
CREATE INDEX "Body_successorId_idx" ON "Body"("successorId");

-- CreateIndex
CREATE UNIQUE INDEX "Body_municipalityId_slug_key" ON "Body"("municipalityId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Party_municipalityId_slug_key" ON "Party"("municipalityId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Agreement_ref_key" ON "Agreement"("ref");

-- CreateIndex
CREATE INDEX "Agreement_sourceId_idx" ON "Agreement"("sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "Agreement_municipalityId_slug_key" ON "Agreement"("municipalityId", "slug");

-- CreateIndex
CREATE INDEX "AgreementParty_partyId_idx" ON "AgreementParty"("partyId");

-- CreateIndex
CREATE UNIQUE INDEX "AgreementParty_agreementId_partyId_key" ON "AgreementParty"("agreementId", "partyId");

-- CreateIndex
CREATE INDEX "Signatory_agreementId_idx" ON "Signatory"("agreementId");

-- CreateIndex
CREATE INDEX "Signatory_partyId_idx" ON "Signatory"("partyId");

-- CreateIndex
CREATE INDEX "Signatory_sourceId_idx" ON "Signatory"("sourceId");

-- CreateIndex
CREATE INDEX "EconomicTarget_agreementId_idx" ON "EconomicTarget"("agreementId");

-- CreateIndex
CREATE INDEX "EconomicTarget_sourceId_idx" ON "EconomicTarget"("sourceId");

-- CreateIndex
CREATE INDEX "UnGoal_agreementId_idx" ON "UnGoal"("agreementId");

-- CreateIndex
CREATE INDEX "UnGoal_sourceId_idx" ON "UnGoal"("sourceId");

-- CreateIndex
CREATE INDEX "Document_agreementId_idx" ON "Document"("agreementId");

-- CreateIndex
CREATE INDEX "Source_documentId_idx" ON "Source"("documentId");

-- CreateIndex
CREATE INDEX "Round_agreementId_idx" ON "Round"("agreementId");

-- CreateIndex
CREATE INDEX "Round_documentId_idx" ON "Round"("documentId");

-- CreateIndex
CREATE UNIQUE INDEX "Section_ref_key" ON "Section"("ref");

-- CreateIndex
CREATE INDEX "Section_agreementId_idx" ON "Section"("agreementId");

-- CreateIndex
CREATE INDEX "Section_parentId_idx" ON "Section"("parentId");

-- CreateIndex
CREATE INDEX "Section_sourceId_idx" ON "Section"("sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "Initiative_ref_key" ON "Initiative"("ref");

-- CreateIndex
CREATE INDEX "Initiative_agreementId_position_idx" ON "Initiative"("agreementId", "position");

-- CreateIndex
CREATE INDEX "Initiative_sectionId_idx" ON "Initiative"("sectionId");

-- CreateIndex
CREATE INDEX "RefAlias_initiativeId_idx" ON "RefAlias"("initiativeId");

-- CreateIndex
CREATE INDEX "InitiativeSource_sourceId_idx" ON "InitiativeSource"("sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "InitiativeSource_initiativeId_sourceId_key" ON "InitiativeSource"("initiativeId", "sourceId");

-- CreateIndex
CREATE INDEX "SearchWord_word_idx" ON "SearchWord"("word");

-- CreateIndex
CREATE INDEX "Responsibility_initiativeId_idx" ON "Responsibility"("initiativeId");

-- CreateIndex
CREATE INDEX "Responsibility_bodyId_role_idx" ON "Responsibility"("bodyId", "role");

-- CreateIndex
CREATE INDEX "Responsibility_sourceId_idx" ON "Responsibility"("sourceId");

-- CreateIndex
CREATE INDEX "Milestone_roundId_idx" ON "Milestone"("roundId");

-- CreateIndex
CREATE UNIQUE INDEX "Milestone_initiativeId_roundId_key" ON "Milestone"("initiativeId", "roundId");

-- CreateIndex
CREATE UNIQUE INDEX "MilestoneVersion_currentKey_key" ON "MilestoneVersion"("currentKey");

-- CreateIndex
CREATE INDEX "MilestoneVersion_milestoneId_idx" ON "MilestoneVersion"("milestoneId");

-- CreateIndex
CREATE INDEX "MilestoneVersion_sourceId_idx" ON "MilestoneVersion"("sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "FollowUp_supersedesId_key" ON "FollowUp"("supersedesId");

-- CreateIndex
CREATE UNIQUE INDEX "FollowUp_currentKey_key" ON "FollowUp"("currentKey");

-- CreateIndex
CREATE INDEX "FollowUp_initiativeId_idx" ON "FollowUp"("initiativeId");

-- CreateIndex
CREATE INDEX "FollowUp_roundId_effortSmiley_idx" ON "FollowUp"("roundId", "effortSmiley");

-- CreateIndex
CREATE INDEX "FollowUp_roundId_economySmiley_idx" ON "FollowUp"("roundId", "economySmiley");

-- CreateIndex
CREATE INDEX "FollowUp_sourceId_idx" ON "FollowUp"("sourceId");

-- CreateIndex
CREATE INDEX "EconomyStatement_initiativeId_idx" ON "EconomyStatement"("initiativeId");

-- CreateIndex
CREATE INDEX "EconomyStatement_sourceId_idx" ON "EconomyStatement"("sourceId");

-- CreateIndex
CREATE INDEX "TextAmount_initiativeId_idx" ON "TextAmount"("initiativeId");

-- CreateIndex
CREATE INDEX "TextAmount_economyStatementId_idx" ON "TextAmount"("economyStatementId");

-- CreateIndex
CREATE INDEX "TextAmount_sourceId_idx" ON "TextAmount"("sourceId");

-- CreateIndex
CREATE INDEX "BudgetLine_agreementId_account_position_idx" ON "BudgetLine"("agreementId", "account", "position");

-- CreateIndex
CREATE INDEX "BudgetLine_sectionId_idx" ON "BudgetLine"("sectionId");

-- CreateIndex
CREATE INDEX "BudgetLine_initiativeId_idx" ON "BudgetLine"("initiativeId");

-- CreateIndex
CREATE INDEX "BudgetLine_sourceId_idx" ON "BudgetLine"("sourceId");

-- CreateIndex
CREATE UNIQUE INDEX "YearlyAmount_budgetLineId_year_key" ON "YearlyAmount"("budgetLineId", "year");

-- CreateIndex
CREATE INDEX "Postponement_agreementId_idx" ON "Postponement"("agreementId");

-- CreateIndex
CREATE INDEX "Postponement_initiativeId_idx" ON "Postponement"("initiativeId");

-- CreateIndex
CREATE INDEX "Postponement_committeeId_idx" ON "Postponement"("committeeId");

-- CreateIndex
CREATE INDEX "Postponement_sourceId_idx" ON "Postponement"("sourceId");

-- CreateIndex
CREATE INDEX "PostponementReference_toId_idx" ON "PostponementReference"("toId");

-- CreateIndex
CREATE UNIQUE INDEX "PromiseThread_slug_key" ON "PromiseThread"("slug");

-- CreateIndex
CREATE INDEX "PromiseThread_municipalityId_idx" ON "PromiseThread"("municipalityId");

-- CreateIndex
CREATE INDEX "PromiseLink_initiativeId_idx" ON "PromiseLink"("initiativeId");

-- CreateIndex
CREATE UNIQUE INDEX "PromiseLink_promiseId_initiativeId_key" ON "PromiseLink"("promiseId", "initiativeId");
