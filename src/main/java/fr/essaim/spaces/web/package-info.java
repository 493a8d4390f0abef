/** The page on which the project team sees how far the spaces are on the host. */
package fr.essaim.spaces.web;
