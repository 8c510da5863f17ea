window.YTD.account_timezone.part0 = [
 {
  "accountTimezone" : {
   "accountId" : "9000000000000000002"
  }
 }
]