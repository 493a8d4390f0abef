package fr.essaim.host.embedded.web;

import fr.essaim.host.embedded.accounts.OpenAccounts.Opened;
import java.util.List;

/** Codes just made, to be printed and cut: they are shown once. @param address of the sign-in page */
public record CodesView(String accountsPath, String address, List<Opened> opened) {}
