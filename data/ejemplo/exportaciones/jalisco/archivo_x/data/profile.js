window.YTD.profile.part0 = [
 {
  "profile" : {
   "description" : {
    "bio" : "Cuenta inventada: expediente SINTÉTICO.",
    "website" : "",
    "location" : "México"
   },
   "avatarMediaUrl" : "https://pbs.twimg.com/profile_images/EJEMPLO.jpg"
  }
 }
]