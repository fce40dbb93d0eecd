-- AlterTable
ALTER TABLE "Section" ADD COLUMN "fullText" TEXT;
