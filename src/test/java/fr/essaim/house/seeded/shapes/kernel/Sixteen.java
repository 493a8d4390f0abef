package fr.essaim.house.seeded.shapes.kernel;

/** With the others below, one of sixteen types in this package. */
public interface Sixteen {}

interface One {}

interface Two {}

interface Three {}

interface Four {}

interface Five {}

interface Six {}

interface Seven {}

interface Eight {}

interface Nine {}

interface Ten {}

interface Eleven {}

interface Twelve {}

interface Thirteen {}

interface Fourteen {}

interface Fifteen {}
