/** Which académie a school is in, and which school a person is of; both as they are, not as anybody types them. */
package fr.essaim.campaigns.academies;
