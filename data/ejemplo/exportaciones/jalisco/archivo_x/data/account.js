window.YTD.account.part0 = [
 {
  "account" : {
   "email" : "cuenta@example.org",
   "createdVia" : "web",
   "username" : "EjemploJLE_Jalisco",
   "accountId" : "9000000000000000002",
   "createdAt" : "2025-12-01T18:00:00.000Z",
   "accountDisplayName" : "Junta de ejemplo JAL (SINTÉTICO)"
  }
 }
]