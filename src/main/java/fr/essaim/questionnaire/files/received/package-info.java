/** Files on their way in: dropped, read, looked at, and gone as soon as their answers are taken. Memory only. */
package fr.essaim.questionnaire.files.received;
