/**
 * Moodle by its web services: a school is a course, a group is a group of the course, its space one discussion in a
 * forum with separate groups, an entry a reply. Moodle answers errors with 200, keeps no key of ours, does twice what
 * is asked twice and takes groups that do not exist: what is written is looked up before, and read back.
 */
package fr.essaim.host.moodle;
