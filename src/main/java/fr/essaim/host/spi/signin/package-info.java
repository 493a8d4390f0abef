/** Ways in through a host: it says who stands at the door, we say whom that is here. */
package fr.essaim.host.spi.signin;
