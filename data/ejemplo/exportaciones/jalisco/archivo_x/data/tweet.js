window.YTD.tweet.part0 = [
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2072860404941611071"
     ],
     "editableUntil" : "2026-07-03T02:50:07.079Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "Aviso",
      "indices" : [
       "105",
       "111"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2072860404941611071/photo/1",
      "indices" : [
       "112",
       "135"
      ],
      "url" : "https://t.co/foto611071",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO41611071.jpg",
      "id_str" : "2072860400941611071",
      "id" : "2072860400941611071",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO41611071.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto611071"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "135"
   ],
   "favorite_count" : "1",
   "id_str" : "2072860404941611071",
   "truncated" : false,
   "retweet_count" : "21",
   "id" : "2072860404941611071",
   "possibly_sensitive" : false,
   "created_at" : "Fri Jul 03 01:50:07 +0000 2026",
   "favorited" : false,
   "full_text" : "📌 Aviso: el módulo de Tepatitlán suspende su servicio mañana por mantenimiento; se reprograman 12 citas. #Aviso https://t.co/foto611071",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2072860404941611071/photo/1",
      "indices" : [
       "112",
       "135"
      ],
      "url" : "https://t.co/foto611071",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO41611071.jpg",
      "id_str" : "2072860400941611071",
      "id" : "2072860400941611071",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO41611071.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto611071"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2072347070169022629"
     ],
     "editableUntil" : "2026-07-01T16:50:18.531Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "TuCredencial",
      "indices" : [
       "116",
       "129"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2072347070169022629/video/1",
      "indices" : [
       "130",
       "153"
      ],
      "url" : "https://t.co/foto022629",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO69022629.jpg",
      "id_str" : "2072347066169022629",
      "id" : "2072347066169022629",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO69022629.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto022629"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "153"
   ],
   "favorite_count" : "39",
   "id_str" : "2072347070169022629",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "2072347070169022629",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jul 01 15:50:18 +0000 2026",
   "favorited" : false,
   "full_text" : "Reponer la Credencial para Votar por robo o extravío no tiene costo. En Guadalajara te esperamos de lunes a sábado. #TuCredencial https://t.co/foto022629",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2072347070169022629/video/1",
      "indices" : [
       "130",
       "153"
      ],
      "url" : "https://t.co/foto022629",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO69022629.jpg",
      "id_str" : "2072347066169022629",
      "id" : "2072347066169022629",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO69022629.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "video",
      "display_url" : "pic.x.com/foto022629",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO69022629.mp4"
        }
       ]
      }
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2072125073306309274"
     ],
     "editableUntil" : "2026-07-01T02:08:10.355Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "TuCredencial",
      "indices" : [
       "119",
       "132"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2072125073306309274/photo/1",
      "indices" : [
       "133",
       "156"
      ],
      "url" : "https://t.co/foto309274",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO06309274.jpg",
      "id_str" : "2072125069306309274",
      "id" : "2072125069306309274",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO06309274.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto309274"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "156"
   ],
   "favorite_count" : "4",
   "id_str" : "2072125073306309274",
   "truncated" : false,
   "retweet_count" : "24",
   "id" : "2072125073306309274",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jul 01 01:08:10 +0000 2026",
   "favorited" : false,
   "full_text" : "🗳️ Reponer la Credencial para Votar por robo o extravío no tiene costo. En Guadalajara te esperamos de lunes a sábado. #TuCredencial https://t.co/foto309274",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2072125073306309274/photo/1",
      "indices" : [
       "133",
       "156"
      ],
      "url" : "https://t.co/foto309274",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO06309274.jpg",
      "id_str" : "2072125069306309274",
      "id" : "2072125069306309274",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO06309274.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto309274"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2071664397733120777"
     ],
     "editableUntil" : "2026-06-29T19:37:36.739Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "PadrónElectoral",
      "indices" : [
       "104",
       "120"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2071664397733120777/photo/1",
      "indices" : [
       "121",
       "144"
      ],
      "url" : "https://t.co/foto120777",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO33120777.jpg",
      "id_str" : "2071664393733120777",
      "id" : "2071664393733120777",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO33120777.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto120777"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "144"
   ],
   "favorite_count" : "77",
   "id_str" : "2071664397733120777",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "2071664397733120777",
   "possibly_sensitive" : false,
   "created_at" : "Mon Jun 29 18:37:36 +0000 2026",
   "favorited" : false,
   "full_text" : "🗳️ Tu credencial no se tira: llévala al módulo si ya no está vigente, ahí se destruye de manera segura. #PadrónElectoral https://t.co/foto120777",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2071664397733120777/photo/1",
      "indices" : [
       "121",
       "144"
      ],
      "url" : "https://t.co/foto120777",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO33120777.jpg",
      "id_str" : "2071664393733120777",
      "id" : "2071664393733120777",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO33120777.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto120777"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2070645359211155201"
     ],
     "editableUntil" : "2026-06-27T00:08:19.023Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "Simulacro",
      "indices" : [
       "110",
       "120"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2070645359211155201/photo/1",
      "indices" : [
       "121",
       "144"
      ],
      "url" : "https://t.co/foto155201",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO11155201.jpg",
      "id_str" : "2070645355211155201",
      "id" : "2070645355211155201",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO11155201.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto155201"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "144"
   ],
   "favorite_count" : "31",
   "id_str" : "2070645359211155201",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "2070645359211155201",
   "possibly_sensitive" : false,
   "created_at" : "Fri Jun 26 23:08:19 +0000 2026",
   "favorited" : false,
   "full_text" : "La urna electrónica se presenta hoy en Tepatitlán: ven a conocerla, pregunta &amp; participa en el simulacro. #Simulacro https://t.co/foto155201",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2070645359211155201/photo/1",
      "indices" : [
       "121",
       "144"
      ],
      "url" : "https://t.co/foto155201",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO11155201.jpg",
      "id_str" : "2070645355211155201",
      "id" : "2070645355211155201",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO11155201.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto155201"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2070183846199987873"
     ],
     "editableUntil" : "2026-06-25T17:34:25.747Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "VotoEnElExtranjero",
      "indices" : [
       "113",
       "132"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem987873",
      "expanded_url" : "https://www.ine.mx/credencial/",
      "display_url" : "www.ine.mx/credencial/",
      "indices" : [
       "133",
       "156"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2070183846199987873/photo/1",
      "indices" : [
       "157",
       "180"
      ],
      "url" : "https://t.co/foto987873",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO99987873.jpg",
      "id_str" : "2070183842199987873",
      "id" : "2070183842199987873",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO99987873.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto987873"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "180"
   ],
   "favorite_count" : "33",
   "id_str" : "2070183846199987873",
   "truncated" : false,
   "retweet_count" : "23",
   "id" : "2070183846199987873",
   "possibly_sensitive" : false,
   "created_at" : "Thu Jun 25 16:34:25 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 Si vives en el extranjero puedes tramitar tu credencial en el consulado; la cita dura alrededor de 23 minutos. #VotoEnElExtranjero https://t.co/ejem987873 https://t.co/foto987873",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2070183846199987873/photo/1",
      "indices" : [
       "157",
       "180"
      ],
      "url" : "https://t.co/foto987873",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO99987873.jpg",
      "id_str" : "2070183842199987873",
      "id" : "2070183842199987873",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO99987873.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto987873"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2069911043395448348"
     ],
     "editableUntil" : "2026-06-24T23:30:24.489Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "CredencialParaVotar",
      "indices" : [
       "117",
       "137"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2069911043395448348/video/1",
      "indices" : [
       "138",
       "161"
      ],
      "url" : "https://t.co/foto448348",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO95448348.jpg",
      "id_str" : "2069911039395448348",
      "id" : "2069911039395448348",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO95448348.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto448348"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "161"
   ],
   "favorite_count" : "18",
   "id_str" : "2069911043395448348",
   "truncated" : false,
   "retweet_count" : "23",
   "id" : "2069911043395448348",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jun 24 22:30:24 +0000 2026",
   "favorited" : false,
   "full_text" : "Recuerda: la vigencia de tu credencial aparece al frente, junto a tu fotografía. Revísala &amp; evita contratiempos. #CredencialParaVotar https://t.co/foto448348",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2069911043395448348/video/1",
      "indices" : [
       "138",
       "161"
      ],
      "url" : "https://t.co/foto448348",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO95448348.jpg",
      "id_str" : "2069911039395448348",
      "id" : "2069911039395448348",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO95448348.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "video",
      "display_url" : "pic.x.com/foto448348",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO95448348.mp4"
        }
       ]
      }
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2069808609978069033"
     ],
     "editableUntil" : "2026-06-24T16:43:22.460Z",
     "editsRemaining" : "5",
     "isEditEligible" : false
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "ciudadania_ejemplo_270",
      "screen_name" : "ciudadania_ejemplo_270",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000270",
      "id" : "9100000000000000270"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "127"
   ],
   "favorite_count" : "3",
   "id_str" : "2069808609978069033",
   "truncated" : false,
   "retweet_count" : "8",
   "id" : "2069808609978069033",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jun 24 15:43:22 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_270 Buenas tardes. El trámite es gratuito y personal; por favor lleve su comprobante de domicilio reciente.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2069626316392526199",
   "in_reply_to_status_id" : "2069626316392526199",
   "in_reply_to_user_id" : "9100000000000000270",
   "in_reply_to_user_id_str" : "9100000000000000270",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_270"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2069480911141155113"
     ],
     "editableUntil" : "2026-06-23T19:01:12.969Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "CredencialParaVotar",
      "indices" : [
       "119",
       "139"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem155113",
      "expanded_url" : "https://repositoriodocumental.ine.mx/",
      "display_url" : "repositoriodocumental.ine.mx/",
      "indices" : [
       "140",
       "163"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2069480911141155113/photo/1",
      "indices" : [
       "164",
       "187"
      ],
      "url" : "https://t.co/foto155113",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO41155113.jpg",
      "id_str" : "2069480907141155113",
      "id" : "2069480907141155113",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO41155113.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto155113"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "187"
   ],
   "favorite_count" : "33",
   "id_str" : "2069480911141155113",
   "truncated" : false,
   "retweet_count" : "13",
   "id" : "2069480911141155113",
   "possibly_sensitive" : false,
   "created_at" : "Tue Jun 23 18:01:12 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ Recuerda: la vigencia de tu credencial aparece al frente, junto a tu fotografía. Revísala &amp; evita contratiempos. #CredencialParaVotar https://t.co/ejem155113 https://t.co/foto155113",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2069480911141155113/photo/1",
      "indices" : [
       "164",
       "187"
      ],
      "url" : "https://t.co/foto155113",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO41155113.jpg",
      "id_str" : "2069480907141155113",
      "id" : "2069480907141155113",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO41155113.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto155113"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2069223867009141027"
     ],
     "editableUntil" : "2026-06-23T01:59:48.872Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "PadrónElectoral",
      "indices" : [
       "101",
       "117"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2069223867009141027/photo/1",
      "indices" : [
       "118",
       "141"
      ],
      "url" : "https://t.co/foto141027",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO09141027.jpg",
      "id_str" : "2069223863009141027",
      "id" : "2069223863009141027",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO09141027.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto141027"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "141"
   ],
   "favorite_count" : "77",
   "id_str" : "2069223867009141027",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "2069223867009141027",
   "possibly_sensitive" : false,
   "created_at" : "Tue Jun 23 00:59:48 +0000 2026",
   "favorited" : false,
   "full_text" : "Tu credencial no se tira: llévala al módulo si ya no está vigente, ahí se destruye de manera segura. #PadrónElectoral https://t.co/foto141027",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2069223867009141027/photo/1",
      "indices" : [
       "118",
       "141"
      ],
      "url" : "https://t.co/foto141027",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO09141027.jpg",
      "id_str" : "2069223863009141027",
      "id" : "2069223863009141027",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO09141027.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto141027"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2068131756764114110"
     ],
     "editableUntil" : "2026-06-20T01:40:09.499Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "Insaculación",
      "indices" : [
       "123",
       "136"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem114110",
      "expanded_url" : "https://www.ine.mx/credencial/",
      "display_url" : "www.ine.mx/credencial/",
      "indices" : [
       "137",
       "160"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2068131756764114110/photo/1",
      "indices" : [
       "161",
       "184"
      ],
      "url" : "https://t.co/foto114110",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO64114110.jpg",
      "id_str" : "2068131752764114110",
      "id" : "2068131752764114110",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO64114110.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto114110"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "184"
   ],
   "favorite_count" : "70",
   "id_str" : "2068131756764114110",
   "truncated" : false,
   "retweet_count" : "10",
   "id" : "2068131756764114110",
   "possibly_sensitive" : false,
   "created_at" : "Sat Jun 20 00:40:09 +0000 2026",
   "favorited" : false,
   "full_text" : "Conoce cómo se realiza la insaculación: el sorteo que elige a las personas que integrarán las mesas directivas de casilla. #Insaculación https://t.co/ejem114110 https://t.co/foto114110",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2068131756764114110/photo/1",
      "indices" : [
       "161",
       "184"
      ],
      "url" : "https://t.co/foto114110",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO64114110.jpg",
      "id_str" : "2068131752764114110",
      "id" : "2068131752764114110",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO64114110.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto114110"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2067675223994246078"
     ],
     "editableUntil" : "2026-06-18T19:26:03.605Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "Simulacro",
      "indices" : [
       "109",
       "119"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2067675223994246078/video/1",
      "indices" : [
       "120",
       "143"
      ],
      "url" : "https://t.co/foto246078",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO94246078.jpg",
      "id_str" : "2067675219994246078",
      "id" : "2067675219994246078",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO94246078.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto246078"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "143"
   ],
   "favorite_count" : "88",
   "id_str" : "2067675223994246078",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "2067675223994246078",
   "possibly_sensitive" : false,
   "created_at" : "Thu Jun 18 18:26:03 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ La urna electrónica se presenta hoy en Zapopan: ven a conocerla, pregunta &amp; participa en el simulacro. #Simulacro https://t.co/foto246078",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2067675223994246078/video/1",
      "indices" : [
       "120",
       "143"
      ],
      "url" : "https://t.co/foto246078",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO94246078.jpg",
      "id_str" : "2067675219994246078",
      "id" : "2067675219994246078",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO94246078.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto246078",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO94246078.mp4"
        }
       ]
      }
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2067343678353463222"
     ],
     "editableUntil" : "2026-06-17T21:28:36.964Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "Concurso",
      "indices" : [
       "106",
       "115"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2067343678353463222/video/1",
      "indices" : [
       "116",
       "139"
      ],
      "url" : "https://t.co/foto463222",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO53463222.jpg",
      "id_str" : "2067343674353463222",
      "id" : "2067343674353463222",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO53463222.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto463222"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "139"
   ],
   "favorite_count" : "42",
   "id_str" : "2067343678353463222",
   "truncated" : false,
   "retweet_count" : "22",
   "id" : "2067343678353463222",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jun 17 20:28:36 +0000 2026",
   "favorited" : false,
   "full_text" : "📌 Participa en el concurso de cuento «Voces que deciden». Se recibieron ya 8 trabajos de Puerto Vallarta. #Concurso https://t.co/foto463222",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2067343678353463222/video/1",
      "indices" : [
       "116",
       "139"
      ],
      "url" : "https://t.co/foto463222",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO53463222.jpg",
      "id_str" : "2067343674353463222",
      "id" : "2067343674353463222",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO53463222.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "video",
      "display_url" : "pic.x.com/foto463222",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO53463222.mp4"
        }
       ]
      }
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2067277550392369989"
     ],
     "editableUntil" : "2026-06-17T17:05:50.830Z",
     "editsRemaining" : "5",
     "isEditEligible" : false
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "ciudadania_ejemplo_460",
      "screen_name" : "ciudadania_ejemplo_460",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000460",
      "id" : "9100000000000000460"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "127"
   ],
   "favorite_count" : "59",
   "id_str" : "2067277550392369989",
   "truncated" : false,
   "retweet_count" : "14",
   "id" : "2067277550392369989",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jun 17 16:05:50 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_460 Buenas tardes. El trámite es gratuito y personal; por favor lleve su comprobante de domicilio reciente.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2067271495759588208",
   "in_reply_to_status_id" : "2067271495759588208",
   "in_reply_to_user_id" : "9100000000000000460",
   "in_reply_to_user_id_str" : "9100000000000000460",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_460"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2067034837683317081"
     ],
     "editableUntil" : "2026-06-17T01:01:23.610Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "TuCredencial",
      "indices" : [
       "144",
       "157"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem317081",
      "expanded_url" : "https://portal.ine.mx/voto-y-elecciones/",
      "display_url" : "portal.ine.mx/voto-y-elecciones/",
      "indices" : [
       "158",
       "181"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2067034837683317081/photo/1",
      "indices" : [
       "182",
       "205"
      ],
      "url" : "https://t.co/foto317081",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO83317081.jpg",
      "id_str" : "2067034833683317081",
      "id" : "2067034833683317081",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO83317081.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto317081"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "205"
   ],
   "favorite_count" : "71",
   "id_str" : "2067034837683317081",
   "truncated" : false,
   "retweet_count" : "6",
   "id" : "2067034837683317081",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jun 17 00:01:23 +0000 2026",
   "favorited" : false,
   "full_text" : "Los módulos de atención ciudadana de Tepatitlán atienden hoy 40 citas. Lleva acta de nacimiento, identificación &amp; comprobante de domicilio. #TuCredencial https://t.co/ejem317081 https://t.co/foto317081",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2067034837683317081/photo/1",
      "indices" : [
       "182",
       "205"
      ],
      "url" : "https://t.co/foto317081",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO83317081.jpg",
      "id_str" : "2067034833683317081",
      "id" : "2067034833683317081",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO83317081.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto317081"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2066567709766539339"
     ],
     "editableUntil" : "2026-06-15T18:05:11.636Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "CredencialParaVotar",
      "indices" : [
       "107",
       "127"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "127"
   ],
   "favorite_count" : "9",
   "id_str" : "2066567709766539339",
   "truncated" : false,
   "retweet_count" : "14",
   "id" : "2066567709766539339",
   "possibly_sensitive" : false,
   "created_at" : "Mon Jun 15 17:05:11 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ Agenda tu cita para obtener o actualizar tu Credencial para Votar en Tepatitlán. El trámite es gratuito. #CredencialParaVotar",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2065494776508952329"
     ],
     "editableUntil" : "2026-06-12T19:01:44.413Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "TuCredencial",
      "indices" : [
       "143",
       "156"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2065494776508952329/video/1",
      "indices" : [
       "157",
       "180"
      ],
      "url" : "https://t.co/foto952329",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO08952329.jpg",
      "id_str" : "2065494772508952329",
      "id" : "2065494772508952329",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO08952329.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto952329"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "180"
   ],
   "favorite_count" : "39",
   "id_str" : "2065494776508952329",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "2065494776508952329",
   "possibly_sensitive" : false,
   "created_at" : "Fri Jun 12 18:01:44 +0000 2026",
   "favorited" : false,
   "full_text" : "📌 Los módulos de atención ciudadana de Zapopan atienden hoy 59 citas. Lleva acta de nacimiento, identificación &amp; comprobante de domicilio. #TuCredencial https://t.co/foto952329",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2065494776508952329/video/1",
      "indices" : [
       "157",
       "180"
      ],
      "url" : "https://t.co/foto952329",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO08952329.jpg",
      "id_str" : "2065494772508952329",
      "id" : "2065494772508952329",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO08952329.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto952329",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO08952329.mp4"
        }
       ]
      }
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2065212568168692693"
     ],
     "editableUntil" : "2026-06-12T00:20:20.702Z",
     "editsRemaining" : "5",
     "isEditEligible" : false
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "ciudadania_ejemplo_433",
      "screen_name" : "ciudadania_ejemplo_433",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000433",
      "id" : "9100000000000000433"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "127"
   ],
   "favorite_count" : "83",
   "id_str" : "2065212568168692693",
   "truncated" : false,
   "retweet_count" : "18",
   "id" : "2065212568168692693",
   "possibly_sensitive" : false,
   "created_at" : "Thu Jun 11 23:20:20 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_433 Buenas tardes. El trámite es gratuito y personal; por favor lleve su comprobante de domicilio reciente.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2064876738057340503",
   "in_reply_to_status_id" : "2064876738057340503",
   "in_reply_to_user_id" : "9100000000000000433",
   "in_reply_to_user_id_str" : "9100000000000000433",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_433"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2065150097447420690"
     ],
     "editableUntil" : "2026-06-11T20:12:06.521Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "CulturaCívica",
      "indices" : [
       "95",
       "109"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem420690",
      "expanded_url" : "https://portal.ine.mx/voto-y-elecciones/",
      "display_url" : "portal.ine.mx/voto-y-elecciones/",
      "indices" : [
       "110",
       "133"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2065150097447420690/video/1",
      "indices" : [
       "134",
       "157"
      ],
      "url" : "https://t.co/foto420690",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO47420690.jpg",
      "id_str" : "2065150093447420690",
      "id" : "2065150093447420690",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO47420690.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto420690"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "157"
   ],
   "favorite_count" : "80",
   "id_str" : "2065150097447420690",
   "truncated" : false,
   "retweet_count" : "15",
   "id" : "2065150097447420690",
   "possibly_sensitive" : false,
   "created_at" : "Thu Jun 11 19:12:06 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 En Tepatitlán iniciamos el taller de cultura cívica «Participar se aprende» con 38 docentes. #CulturaCívica https://t.co/ejem420690 https://t.co/foto420690",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2065150097447420690/video/1",
      "indices" : [
       "134",
       "157"
      ],
      "url" : "https://t.co/foto420690",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO47420690.jpg",
      "id_str" : "2065150093447420690",
      "id" : "2065150093447420690",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO47420690.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto420690",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO47420690.mp4"
        }
       ]
      }
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2064822750221054447"
     ],
     "editableUntil" : "2026-06-10T22:31:20.861Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "MóduloMóvil",
      "indices" : [
       "124",
       "136"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "136"
   ],
   "favorite_count" : "87",
   "id_str" : "2064822750221054447",
   "truncated" : false,
   "retweet_count" : "22",
   "id" : "2064822750221054447",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jun 10 21:31:20 +0000 2026",
   "favorited" : false,
   "full_text" : "Personal del Instituto visita Zapopan con un módulo móvil durante 11 días. Consulta los horarios en el sitio del Instituto. #MóduloMóvil",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2064755740040778968"
     ],
     "editableUntil" : "2026-06-10T18:05:04.389Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "Sentencias",
      "indices" : [
       "77",
       "88"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem778968",
      "expanded_url" : "https://www.te.gob.mx/ejemplo-sintetico",
      "display_url" : "www.te.gob.mx/ejemplo-sintetico",
      "indices" : [
       "89",
       "112"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2064755740040778968/photo/1",
      "indices" : [
       "113",
       "136"
      ],
      "url" : "https://t.co/foto778968",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO40778968.jpg",
      "id_str" : "2064755736040778968",
      "id" : "2064755736040778968",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO40778968.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto778968"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "136"
   ],
   "favorite_count" : "38",
   "id_str" : "2064755740040778968",
   "truncated" : false,
   "retweet_count" : "18",
   "id" : "2064755740040778968",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jun 10 17:05:04 +0000 2026",
   "favorited" : false,
   "full_text" : "El Tribunal Electoral publica la jurisprudencia sobre credencial para votar. #Sentencias https://t.co/ejem778968 https://t.co/foto778968",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2064755740040778968/photo/1",
      "indices" : [
       "113",
       "136"
      ],
      "url" : "https://t.co/foto778968",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO40778968.jpg",
      "id_str" : "2064755736040778968",
      "id" : "2064755736040778968",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO40778968.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto778968"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2064445090474734667"
     ],
     "editableUntil" : "2026-06-09T21:30:39.761Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "Simulacro",
      "indices" : [
       "112",
       "122"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2064445090474734667/video/1",
      "indices" : [
       "123",
       "146"
      ],
      "url" : "https://t.co/foto734667",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO74734667.jpg",
      "id_str" : "2064445086474734667",
      "id" : "2064445086474734667",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO74734667.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto734667"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "146"
   ],
   "favorite_count" : "17",
   "id_str" : "2064445090474734667",
   "truncated" : false,
   "retweet_count" : "17",
   "id" : "2064445090474734667",
   "possibly_sensitive" : false,
   "created_at" : "Tue Jun 09 20:30:39 +0000 2026",
   "favorited" : false,
   "full_text" : "📅 La urna electrónica se presenta hoy en Tepatitlán: ven a conocerla, pregunta &amp; participa en el simulacro. #Simulacro https://t.co/foto734667",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2064445090474734667/video/1",
      "indices" : [
       "123",
       "146"
      ],
      "url" : "https://t.co/foto734667",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO74734667.jpg",
      "id_str" : "2064445086474734667",
      "id" : "2064445086474734667",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO74734667.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto734667",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO74734667.mp4"
        }
       ]
      }
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2064043292403729058"
     ],
     "editableUntil" : "2026-06-08T18:54:03.636Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "RendiciónDeCuentas",
      "indices" : [
       "113",
       "132"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem729058",
      "expanded_url" : "https://centralelectoral.ine.mx/",
      "display_url" : "centralelectoral.ine.mx/",
      "indices" : [
       "133",
       "156"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "156"
   ],
   "favorite_count" : "78",
   "id_str" : "2064043292403729058",
   "truncated" : false,
   "retweet_count" : "8",
   "id" : "2064043292403729058",
   "possibly_sensitive" : false,
   "created_at" : "Mon Jun 08 17:54:03 +0000 2026",
   "favorited" : false,
   "full_text" : "📅 El informe trimestral de actividades ya puede consultarse: 24 páginas, en lenguaje claro y con datos abiertos. #RendiciónDeCuentas https://t.co/ejem729058",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2063025352439032898"
     ],
     "editableUntil" : "2026-06-05T23:29:07.836Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "VotoEnElExtranjero",
      "indices" : [
       "113",
       "132"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem032898",
      "expanded_url" : "https://centralelectoral.ine.mx/",
      "display_url" : "centralelectoral.ine.mx/",
      "indices" : [
       "133",
       "156"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2063025352439032898/photo/1",
      "indices" : [
       "157",
       "180"
      ],
      "url" : "https://t.co/foto032898",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO39032898.jpg",
      "id_str" : "2063025348439032898",
      "id" : "2063025348439032898",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO39032898.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto032898"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "180"
   ],
   "favorite_count" : "48",
   "id_str" : "2063025352439032898",
   "truncated" : false,
   "retweet_count" : "23",
   "id" : "2063025352439032898",
   "possibly_sensitive" : false,
   "created_at" : "Fri Jun 05 22:29:07 +0000 2026",
   "favorited" : false,
   "full_text" : "📅 Si vives en el extranjero puedes tramitar tu credencial en el consulado; la cita dura alrededor de 30 minutos. #VotoEnElExtranjero https://t.co/ejem032898 https://t.co/foto032898",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2063025352439032898/photo/1",
      "indices" : [
       "157",
       "180"
      ],
      "url" : "https://t.co/foto032898",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO39032898.jpg",
      "id_str" : "2063025348439032898",
      "id" : "2063025348439032898",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO39032898.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto032898"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2062623535067727006"
     ],
     "editableUntil" : "2026-06-04T20:52:27.109Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "TuCredencial",
      "indices" : [
       "115",
       "128"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2062623535067727006/photo/1",
      "indices" : [
       "129",
       "152"
      ],
      "url" : "https://t.co/foto727006",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO67727006.jpg",
      "id_str" : "2062623531067727006",
      "id" : "2062623531067727006",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO67727006.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto727006"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "152"
   ],
   "favorite_count" : "6",
   "id_str" : "2062623535067727006",
   "truncated" : false,
   "retweet_count" : "6",
   "id" : "2062623535067727006",
   "possibly_sensitive" : false,
   "created_at" : "Thu Jun 04 19:52:27 +0000 2026",
   "favorited" : false,
   "full_text" : "Reponer la Credencial para Votar por robo o extravío no tiene costo. En Tepatitlán te esperamos de lunes a sábado. #TuCredencial https://t.co/foto727006",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2062623535067727006/photo/1",
      "indices" : [
       "129",
       "152"
      ],
      "url" : "https://t.co/foto727006",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO67727006.jpg",
      "id_str" : "2062623531067727006",
      "id" : "2062623531067727006",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO67727006.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto727006"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2062299195563206267"
     ],
     "editableUntil" : "2026-06-03T23:23:38.545Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "PREP",
      "indices" : [
       "122",
       "127"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "127"
   ],
   "favorite_count" : "57",
   "id_str" : "2062299195563206267",
   "truncated" : false,
   "retweet_count" : "17",
   "id" : "2062299195563206267",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jun 03 22:23:38 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 El PREP informa resultados preliminares la noche de la jornada; no sustituye a los cómputos. Te explicamos en 12 pasos. #PREP",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2062253881389688932"
     ],
     "editableUntil" : "2026-06-03T20:23:34.804Z",
     "editsRemaining" : "5",
     "isEditEligible" : false
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "ciudadania_ejemplo_328",
      "screen_name" : "ciudadania_ejemplo_328",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000328",
      "id" : "9100000000000000328"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "128"
   ],
   "favorite_count" : "12",
   "id_str" : "2062253881389688932",
   "truncated" : false,
   "retweet_count" : "7",
   "id" : "2062253881389688932",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jun 03 19:23:34 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_328 Buen día. La corrección de datos no tiene costo; acuda con su acta de nacimiento. Estamos para servirle.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2062233351409927143",
   "in_reply_to_status_id" : "2062233351409927143",
   "in_reply_to_user_id" : "9100000000000000328",
   "in_reply_to_user_id_str" : "9100000000000000328",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_328"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2061917320630711446"
     ],
     "editableUntil" : "2026-06-02T22:06:12.466Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "TuCredencial",
      "indices" : [
       "141",
       "154"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2061917320630711446/photo/1",
      "indices" : [
       "155",
       "178"
      ],
      "url" : "https://t.co/foto711446",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO30711446.jpg",
      "id_str" : "2061917316630711446",
      "id" : "2061917316630711446",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO30711446.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto711446"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "178"
   ],
   "favorite_count" : "16",
   "id_str" : "2061917320630711446",
   "truncated" : false,
   "retweet_count" : "21",
   "id" : "2061917320630711446",
   "possibly_sensitive" : false,
   "created_at" : "Tue Jun 02 21:06:12 +0000 2026",
   "favorited" : false,
   "full_text" : "Los módulos de atención ciudadana de Zapopan atienden hoy 49 citas. Lleva acta de nacimiento, identificación &amp; comprobante de domicilio. #TuCredencial https://t.co/foto711446",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2061917320630711446/photo/1",
      "indices" : [
       "155",
       "178"
      ],
      "url" : "https://t.co/foto711446",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO30711446.jpg",
      "id_str" : "2061917316630711446",
      "id" : "2061917316630711446",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO30711446.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto711446"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2061542728650607824"
     ],
     "editableUntil" : "2026-06-01T21:17:42.779Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "Insaculación",
      "indices" : [
       "125",
       "138"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2061542728650607824/video/1",
      "indices" : [
       "139",
       "162"
      ],
      "url" : "https://t.co/foto607824",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO50607824.jpg",
      "id_str" : "2061542724650607824",
      "id" : "2061542724650607824",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO50607824.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto607824"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "162"
   ],
   "favorite_count" : "84",
   "id_str" : "2061542728650607824",
   "truncated" : false,
   "retweet_count" : "24",
   "id" : "2061542728650607824",
   "possibly_sensitive" : false,
   "created_at" : "Mon Jun 01 20:17:42 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ Conoce cómo se realiza la insaculación: el sorteo que elige a las personas que integrarán las mesas directivas de casilla. #Insaculación https://t.co/foto607824",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2061542728650607824/video/1",
      "indices" : [
       "139",
       "162"
      ],
      "url" : "https://t.co/foto607824",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO50607824.jpg",
      "id_str" : "2061542724650607824",
      "id" : "2061542724650607824",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO50607824.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "video",
      "display_url" : "pic.x.com/foto607824",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO50607824.mp4"
        }
       ]
      }
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2060391833109736745"
     ],
     "editableUntil" : "2026-05-29T17:04:27.899Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "CulturaCívica",
      "indices" : [
       "101",
       "115"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "115"
   ],
   "favorite_count" : "25",
   "id_str" : "2060391833109736745",
   "truncated" : false,
   "retweet_count" : "20",
   "id" : "2060391833109736745",
   "possibly_sensitive" : false,
   "created_at" : "Fri May 29 16:04:27 +0000 2026",
   "favorited" : false,
   "full_text" : "Inauguramos en Puerto Vallarta la exposición «34 momentos de la democracia mexicana». Entrada libre. #CulturaCívica",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2060175315054617158"
     ],
     "editableUntil" : "2026-05-29T02:44:05.972Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "TuCredencial",
      "indices" : [
       "117",
       "130"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem617158",
      "expanded_url" : "https://portal.ine.mx/voto-y-elecciones/",
      "display_url" : "portal.ine.mx/voto-y-elecciones/",
      "indices" : [
       "131",
       "154"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2060175315054617158/photo/1",
      "indices" : [
       "155",
       "178"
      ],
      "url" : "https://t.co/foto617158",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO54617158.jpg",
      "id_str" : "2060175311054617158",
      "id" : "2060175311054617158",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO54617158.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto617158"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "178"
   ],
   "favorite_count" : "58",
   "id_str" : "2060175315054617158",
   "truncated" : false,
   "retweet_count" : "8",
   "id" : "2060175315054617158",
   "possibly_sensitive" : false,
   "created_at" : "Fri May 29 01:44:05 +0000 2026",
   "favorited" : false,
   "full_text" : "📌 Reponer la Credencial para Votar por robo o extravío no tiene costo. En Tepatitlán te esperamos de lunes a sábado. #TuCredencial https://t.co/ejem617158 https://t.co/foto617158",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2060175315054617158/photo/1",
      "indices" : [
       "155",
       "178"
      ],
      "url" : "https://t.co/foto617158",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO54617158.jpg",
      "id_str" : "2060175311054617158",
      "id" : "2060175311054617158",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO54617158.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto617158"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2059919917916760892"
     ],
     "editableUntil" : "2026-05-28T09:49:14.549Z",
     "editsRemaining" : "5",
     "isEditEligible" : false
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "ciudadania_ejemplo_408",
      "screen_name" : "ciudadania_ejemplo_408",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000408",
      "id" : "9100000000000000408"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "127"
   ],
   "favorite_count" : "52",
   "id_str" : "2059919917916760892",
   "truncated" : false,
   "retweet_count" : "17",
   "id" : "2059919917916760892",
   "possibly_sensitive" : false,
   "created_at" : "Thu May 28 08:49:14 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_408 Buenas tardes. El trámite es gratuito y personal; por favor lleve su comprobante de domicilio reciente.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2059624226890497982",
   "in_reply_to_status_id" : "2059624226890497982",
   "in_reply_to_user_id" : "9100000000000000408",
   "in_reply_to_user_id_str" : "9100000000000000408",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_408"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2059687583128588260"
     ],
     "editableUntil" : "2026-05-27T18:26:01.619Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "PREP",
      "indices" : [
       "121",
       "126"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2059687583128588260/video/1",
      "indices" : [
       "127",
       "150"
      ],
      "url" : "https://t.co/foto588260",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO28588260.jpg",
      "id_str" : "2059687579128588260",
      "id" : "2059687579128588260",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO28588260.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto588260"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "150"
   ],
   "favorite_count" : "60",
   "id_str" : "2059687583128588260",
   "truncated" : false,
   "retweet_count" : "10",
   "id" : "2059687583128588260",
   "possibly_sensitive" : false,
   "created_at" : "Wed May 27 17:26:01 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 El PREP informa resultados preliminares la noche de la jornada; no sustituye a los cómputos. Te explicamos en 5 pasos. #PREP https://t.co/foto588260",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2059687583128588260/video/1",
      "indices" : [
       "127",
       "150"
      ],
      "url" : "https://t.co/foto588260",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO28588260.jpg",
      "id_str" : "2059687579128588260",
      "id" : "2059687579128588260",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO28588260.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto588260",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO28588260.mp4"
        }
       ]
      }
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2059347872362412598"
     ],
     "editableUntil" : "2026-05-26T19:56:08.261Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "Aviso",
      "indices" : [
       "108",
       "114"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "114"
   ],
   "favorite_count" : "88",
   "id_str" : "2059347872362412598",
   "truncated" : false,
   "retweet_count" : "23",
   "id" : "2059347872362412598",
   "possibly_sensitive" : false,
   "created_at" : "Tue May 26 18:56:08 +0000 2026",
   "favorited" : false,
   "full_text" : "Aviso: el módulo de Puerto Vallarta suspende su servicio mañana por mantenimiento; se reprograman 49 citas. #Aviso",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2059035247714059419"
     ],
     "editableUntil" : "2026-05-25T23:13:52.737Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "PadrónElectoral",
      "indices" : [
       "103",
       "119"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem059419",
      "expanded_url" : "https://repositoriodocumental.ine.mx/",
      "display_url" : "repositoriodocumental.ine.mx/",
      "indices" : [
       "120",
       "143"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "143"
   ],
   "favorite_count" : "19",
   "id_str" : "2059035247714059419",
   "truncated" : false,
   "retweet_count" : "19",
   "id" : "2059035247714059419",
   "possibly_sensitive" : false,
   "created_at" : "Mon May 25 22:13:52 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 Tu credencial no se tira: llévala al módulo si ya no está vigente, ahí se destruye de manera segura. #PadrónElectoral https://t.co/ejem059419",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2057999004355945742"
     ],
     "editableUntil" : "2026-05-23T02:36:13.067Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "Concurso",
      "indices" : [
       "107",
       "116"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2057999004355945742/photo/1",
      "indices" : [
       "117",
       "140"
      ],
      "url" : "https://t.co/foto945742",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO55945742.jpg",
      "id_str" : "2057999000355945742",
      "id" : "2057999000355945742",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO55945742.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto945742"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "140"
   ],
   "favorite_count" : "22",
   "id_str" : "2057999004355945742",
   "truncated" : false,
   "retweet_count" : "17",
   "id" : "2057999004355945742",
   "possibly_sensitive" : false,
   "created_at" : "Sat May 23 01:36:13 +0000 2026",
   "favorited" : false,
   "full_text" : "📌 Participa en el concurso de cuento «Voces que deciden». Se recibieron ya 34 trabajos de Puerto Vallarta. #Concurso https://t.co/foto945742",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2057999004355945742/photo/1",
      "indices" : [
       "117",
       "140"
      ],
      "url" : "https://t.co/foto945742",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO55945742.jpg",
      "id_str" : "2057999000355945742",
      "id" : "2057999000355945742",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO55945742.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto945742"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2057691354096891682"
     ],
     "editableUntil" : "2026-05-22T06:13:43.530Z",
     "editsRemaining" : "5",
     "isEditEligible" : false
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "ciudadania_ejemplo_348",
      "screen_name" : "ciudadania_ejemplo_348",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000348",
      "id" : "9100000000000000348"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "127"
   ],
   "favorite_count" : "62",
   "id_str" : "2057691354096891682",
   "truncated" : false,
   "retweet_count" : "7",
   "id" : "2057691354096891682",
   "possibly_sensitive" : false,
   "created_at" : "Fri May 22 05:13:43 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_348 Buenas tardes. El trámite es gratuito y personal; por favor lleve su comprobante de domicilio reciente.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2057293949995934339",
   "in_reply_to_status_id" : "2057293949995934339",
   "in_reply_to_user_id" : "9100000000000000348",
   "in_reply_to_user_id_str" : "9100000000000000348",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_348"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2057593323798243070"
     ],
     "editableUntil" : "2026-05-21T23:44:11.285Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "CulturaCívica",
      "indices" : [
       "124",
       "138"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "138"
   ],
   "favorite_count" : "50",
   "id_str" : "2057593323798243070",
   "truncated" : false,
   "retweet_count" : "20",
   "id" : "2057593323798243070",
   "possibly_sensitive" : false,
   "created_at" : "Thu May 21 22:44:11 +0000 2026",
   "favorited" : false,
   "full_text" : "Más de 19 estudiantes de Tepatitlán dialogaron sobre el respeto y la escucha. Así se construye ciudadanía desde la escuela. #CulturaCívica",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2057156311319319433"
     ],
     "editableUntil" : "2026-05-20T18:47:39.391Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "Concurso",
      "indices" : [
       "105",
       "114"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2057156311319319433/photo/1",
      "indices" : [
       "115",
       "138"
      ],
      "url" : "https://t.co/foto319433",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO19319433.jpg",
      "id_str" : "2057156307319319433",
      "id" : "2057156307319319433",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO19319433.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto319433"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "138"
   ],
   "favorite_count" : "83",
   "id_str" : "2057156311319319433",
   "truncated" : false,
   "retweet_count" : "8",
   "id" : "2057156311319319433",
   "possibly_sensitive" : false,
   "created_at" : "Wed May 20 17:47:39 +0000 2026",
   "favorited" : false,
   "full_text" : "Participa en el concurso de cuento «Voces que deciden». Se recibieron ya 27 trabajos de Lagos de Moreno. #Concurso https://t.co/foto319433",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2057156311319319433/photo/1",
      "indices" : [
       "115",
       "138"
      ],
      "url" : "https://t.co/foto319433",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO19319433.jpg",
      "id_str" : "2057156307319319433",
      "id" : "2057156307319319433",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO19319433.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto319433"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2056908876020475142"
     ],
     "editableUntil" : "2026-05-20T02:24:26.219Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "PREP",
      "indices" : [
       "122",
       "127"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem475142",
      "expanded_url" : "https://www.ine.mx/cultura-civica/",
      "display_url" : "www.ine.mx/cultura-civica/",
      "indices" : [
       "128",
       "151"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "151"
   ],
   "favorite_count" : "82",
   "id_str" : "2056908876020475142",
   "truncated" : false,
   "retweet_count" : "17",
   "id" : "2056908876020475142",
   "possibly_sensitive" : false,
   "created_at" : "Wed May 20 01:24:26 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ El PREP informa resultados preliminares la noche de la jornada; no sustituye a los cómputos. Te explicamos en 23 pasos. #PREP https://t.co/ejem475142",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2056478422351884432"
     ],
     "editableUntil" : "2026-05-18T21:53:58.067Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "TuCredencial",
      "indices" : [
       "146",
       "159"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem884432",
      "expanded_url" : "https://www.ine.mx/credencial/",
      "display_url" : "www.ine.mx/credencial/",
      "indices" : [
       "160",
       "183"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2056478422351884432/photo/1",
      "indices" : [
       "184",
       "207"
      ],
      "url" : "https://t.co/foto884432",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO51884432.jpg",
      "id_str" : "2056478418351884432",
      "id" : "2056478418351884432",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO51884432.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto884432"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "207"
   ],
   "favorite_count" : "12",
   "id_str" : "2056478422351884432",
   "truncated" : false,
   "retweet_count" : "7",
   "id" : "2056478422351884432",
   "possibly_sensitive" : false,
   "created_at" : "Mon May 18 20:53:58 +0000 2026",
   "favorited" : false,
   "full_text" : "📌 Los módulos de atención ciudadana de Tepatitlán atienden hoy 58 citas. Lleva acta de nacimiento, identificación &amp; comprobante de domicilio. #TuCredencial https://t.co/ejem884432 https://t.co/foto884432",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2056478422351884432/photo/1",
      "indices" : [
       "184",
       "207"
      ],
      "url" : "https://t.co/foto884432",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO51884432.jpg",
      "id_str" : "2056478418351884432",
      "id" : "2056478418351884432",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO51884432.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto884432"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2055415360488642510"
     ],
     "editableUntil" : "2026-05-15T23:29:44.368Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "Insaculación",
      "indices" : [
       "125",
       "138"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem642510",
      "expanded_url" : "https://www.ine.mx/credencial/",
      "display_url" : "www.ine.mx/credencial/",
      "indices" : [
       "139",
       "162"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2055415360488642510/photo/1",
      "indices" : [
       "163",
       "186"
      ],
      "url" : "https://t.co/foto642510",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO88642510.jpg",
      "id_str" : "2055415356488642510",
      "id" : "2055415356488642510",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO88642510.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto642510"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "186"
   ],
   "favorite_count" : "30",
   "id_str" : "2055415360488642510",
   "truncated" : false,
   "retweet_count" : "10",
   "id" : "2055415360488642510",
   "possibly_sensitive" : false,
   "created_at" : "Fri May 15 22:29:44 +0000 2026",
   "favorited" : false,
   "full_text" : "📌 Conoce cómo se realiza la insaculación: el sorteo que elige a las personas que integrarán las mesas directivas de casilla. #Insaculación https://t.co/ejem642510 https://t.co/foto642510",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2055415360488642510/photo/1",
      "indices" : [
       "163",
       "186"
      ],
      "url" : "https://t.co/foto642510",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO88642510.jpg",
      "id_str" : "2055415356488642510",
      "id" : "2055415356488642510",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO88642510.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto642510"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2055020207872789322"
     ],
     "editableUntil" : "2026-05-14T21:19:32.643Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "PadrónElectoral",
      "indices" : [
       "106",
       "122"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem789322",
      "expanded_url" : "https://portal.ine.mx/voto-y-elecciones/",
      "display_url" : "portal.ine.mx/voto-y-elecciones/",
      "indices" : [
       "123",
       "146"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2055020207872789322/video/1",
      "indices" : [
       "147",
       "170"
      ],
      "url" : "https://t.co/foto789322",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO72789322.jpg",
      "id_str" : "2055020203872789322",
      "id" : "2055020203872789322",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO72789322.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto789322"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "170"
   ],
   "favorite_count" : "42",
   "id_str" : "2055020207872789322",
   "truncated" : false,
   "retweet_count" : "22",
   "id" : "2055020207872789322",
   "possibly_sensitive" : false,
   "created_at" : "Thu May 14 20:19:32 +0000 2026",
   "favorited" : false,
   "full_text" : "🗳️ ¿Cambiaste de domicilio? Actualiza tus datos en Tepatitlán con un comprobante de no más de tres meses. #PadrónElectoral https://t.co/ejem789322 https://t.co/foto789322",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2055020207872789322/video/1",
      "indices" : [
       "147",
       "170"
      ],
      "url" : "https://t.co/foto789322",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO72789322.jpg",
      "id_str" : "2055020203872789322",
      "id" : "2055020203872789322",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO72789322.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto789322",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO72789322.mp4"
        }
       ]
      }
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2055002170392130730"
     ],
     "editableUntil" : "2026-05-14T20:07:52.172Z",
     "editsRemaining" : "5",
     "isEditEligible" : false
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "ciudadania_ejemplo_274",
      "screen_name" : "ciudadania_ejemplo_274",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000274",
      "id" : "9100000000000000274"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "127"
   ],
   "favorite_count" : "40",
   "id_str" : "2055002170392130730",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "2055002170392130730",
   "possibly_sensitive" : false,
   "created_at" : "Thu May 14 19:07:52 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_274 Buenas tardes. El trámite es gratuito y personal; por favor lleve su comprobante de domicilio reciente.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2054676165453920843",
   "in_reply_to_status_id" : "2054676165453920843",
   "in_reply_to_user_id" : "9100000000000000274",
   "in_reply_to_user_id_str" : "9100000000000000274",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_274"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2054624309557533438"
     ],
     "editableUntil" : "2026-05-13T19:06:23.129Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "Inclusión",
      "indices" : [
       "116",
       "126"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2054624309557533438/photo/1",
      "indices" : [
       "127",
       "150"
      ],
      "url" : "https://t.co/foto533438",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO57533438.jpg",
      "id_str" : "2054624305557533438",
      "id" : "2054624305557533438",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO57533438.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto533438"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "150"
   ],
   "favorite_count" : "48",
   "id_str" : "2054624309557533438",
   "truncated" : false,
   "retweet_count" : "13",
   "id" : "2054624309557533438",
   "possibly_sensitive" : false,
   "created_at" : "Wed May 13 18:06:23 +0000 2026",
   "favorited" : false,
   "full_text" : "Concluye en Puerto Vallarta la capacitación de 21 personas funcionarias sobre atención a personas con discapacidad. #Inclusión https://t.co/foto533438",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2054624309557533438/photo/1",
      "indices" : [
       "127",
       "150"
      ],
      "url" : "https://t.co/foto533438",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO57533438.jpg",
      "id_str" : "2054624305557533438",
      "id" : "2054624305557533438",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO57533438.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto533438"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2054608928173855787"
     ],
     "editableUntil" : "2026-05-13T18:05:15.921Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "CulturaCívica",
      "indices" : [
       "197",
       "211"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "ciudadania_ejemplo_601",
      "screen_name" : "ciudadania_ejemplo_601",
      "indices" : [
       "53",
       "76"
      ],
      "id_str" : "9100000000000000601",
      "id" : "9100000000000000601"
     },
     {
      "name" : "ciudadania_ejemplo_602",
      "screen_name" : "ciudadania_ejemplo_602",
      "indices" : [
       "77",
       "100"
      ],
      "id_str" : "9100000000000000602",
      "id" : "9100000000000000602"
     },
     {
      "name" : "ciudadania_ejemplo_603",
      "screen_name" : "ciudadania_ejemplo_603",
      "indices" : [
       "101",
       "124"
      ],
      "id_str" : "9100000000000000603",
      "id" : "9100000000000000603"
     },
     {
      "name" : "ciudadania_ejemplo_604",
      "screen_name" : "ciudadania_ejemplo_604",
      "indices" : [
       "125",
       "148"
      ],
      "id_str" : "9100000000000000604",
      "id" : "9100000000000000604"
     },
     {
      "name" : "ciudadania_ejemplo_605",
      "screen_name" : "ciudadania_ejemplo_605",
      "indices" : [
       "149",
       "172"
      ],
      "id_str" : "9100000000000000605",
      "id" : "9100000000000000605"
     },
     {
      "name" : "ciudadania_ejemplo_606",
      "screen_name" : "ciudadania_ejemplo_606",
      "indices" : [
       "173",
       "196"
      ],
      "id_str" : "9100000000000000606",
      "id" : "9100000000000000606"
     }
    ],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2054608928173855787/photo/1",
      "indices" : [
       "212",
       "235"
      ],
      "url" : "https://t.co/foto855787",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO73855787.jpg",
      "id_str" : "2054608924173855787",
      "id" : "2054608924173855787",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO73855787.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto855787"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "235"
   ],
   "favorite_count" : "77",
   "id_str" : "2054608928173855787",
   "truncated" : false,
   "retweet_count" : "12",
   "id" : "2054608928173855787",
   "possibly_sensitive" : false,
   "created_at" : "Wed May 13 17:05:15 +0000 2026",
   "favorited" : false,
   "full_text" : "Participa en el taller de cultura cívica de Zapopan: @ciudadania_ejemplo_601 @ciudadania_ejemplo_602 @ciudadania_ejemplo_603 @ciudadania_ejemplo_604 @ciudadania_ejemplo_605 @ciudadania_ejemplo_606 #CulturaCívica https://t.co/foto855787",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2054608928173855787/photo/1",
      "indices" : [
       "212",
       "235"
      ],
      "url" : "https://t.co/foto855787",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO73855787.jpg",
      "id_str" : "2054608924173855787",
      "id" : "2054608924173855787",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO73855787.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto855787"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2054321557199431704"
     ],
     "editableUntil" : "2026-05-12T23:03:21.342Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "CredencialParaVotar",
      "indices" : [
       "110",
       "130"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "130"
   ],
   "favorite_count" : "24",
   "id_str" : "2054321557199431704",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "2054321557199431704",
   "possibly_sensitive" : false,
   "created_at" : "Tue May 12 22:03:21 +0000 2026",
   "favorited" : false,
   "full_text" : "Agenda tu cita para obtener o actualizar tu Credencial para Votar en Puerto Vallarta. El trámite es gratuito. #CredencialParaVotar",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2053928550785205991"
     ],
     "editableUntil" : "2026-05-11T21:01:41.311Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "DatosAbiertos",
      "indices" : [
       "99",
       "113"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2053928550785205991/photo/1",
      "indices" : [
       "114",
       "137"
      ],
      "url" : "https://t.co/foto205991",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO85205991.jpg",
      "id_str" : "2053928546785205991",
      "id" : "2053928546785205991",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO85205991.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto205991"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "137"
   ],
   "favorite_count" : "51",
   "id_str" : "2053928550785205991",
   "truncated" : false,
   "retweet_count" : "16",
   "id" : "2053928550785205991",
   "possibly_sensitive" : false,
   "created_at" : "Mon May 11 20:01:41 +0000 2026",
   "favorited" : false,
   "full_text" : "El presupuesto del Instituto está en línea. Puedes descargar las 41 hojas de cálculo y revisarlas. #DatosAbiertos https://t.co/foto205991",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2053928550785205991/photo/1",
      "indices" : [
       "114",
       "137"
      ],
      "url" : "https://t.co/foto205991",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO85205991.jpg",
      "id_str" : "2053928546785205991",
      "id" : "2053928546785205991",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO85205991.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto205991"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2052791802591216766"
     ],
     "editableUntil" : "2026-05-08T17:44:39.422Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "TuCredencial",
      "indices" : [
       "146",
       "159"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem216766",
      "expanded_url" : "https://www.ine.mx/credencial/",
      "display_url" : "www.ine.mx/credencial/",
      "indices" : [
       "160",
       "183"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "183"
   ],
   "favorite_count" : "26",
   "id_str" : "2052791802591216766",
   "truncated" : false,
   "retweet_count" : "16",
   "id" : "2052791802591216766",
   "possibly_sensitive" : false,
   "created_at" : "Fri May 08 16:44:39 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 Los módulos de atención ciudadana de Tepatitlán atienden hoy 58 citas. Lleva acta de nacimiento, identificación &amp; comprobante de domicilio. #TuCredencial https://t.co/ejem216766",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2052408839210742800"
     ],
     "editableUntil" : "2026-05-07T16:22:53.837Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "ListaNominal",
      "indices" : [
       "128",
       "141"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2052408839210742800/video/1",
      "indices" : [
       "142",
       "165"
      ],
      "url" : "https://t.co/foto742800",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO10742800.jpg",
      "id_str" : "2052408835210742800",
      "id" : "2052408835210742800",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO10742800.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto742800"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "165"
   ],
   "favorite_count" : "50",
   "id_str" : "2052408839210742800",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "2052408839210742800",
   "possibly_sensitive" : false,
   "created_at" : "Thu May 07 15:22:53 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 El Registro Federal de Electores pone a consulta la lista nominal en Puerto Vallarta. Verifica que tus datos estén completos. #ListaNominal https://t.co/foto742800",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2052408839210742800/video/1",
      "indices" : [
       "142",
       "165"
      ],
      "url" : "https://t.co/foto742800",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO10742800.jpg",
      "id_str" : "2052408835210742800",
      "id" : "2052408835210742800",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO10742800.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "video",
      "display_url" : "pic.x.com/foto742800",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO10742800.mp4"
        }
       ]
      }
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2052310129469293434"
     ],
     "editableUntil" : "2026-05-07T09:50:39.600Z",
     "editsRemaining" : "5",
     "isEditEligible" : false
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "ciudadania_ejemplo_449",
      "screen_name" : "ciudadania_ejemplo_449",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000449",
      "id" : "9100000000000000449"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "122"
   ],
   "favorite_count" : "14",
   "id_str" : "2052310129469293434",
   "truncated" : false,
   "retweet_count" : "9",
   "id" : "2052310129469293434",
   "possibly_sensitive" : false,
   "created_at" : "Thu May 07 08:50:39 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_449 Estimada persona usuaria: puede acudir al módulo más cercano de lunes a sábado. Saludos cordiales.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2052236662204152711",
   "in_reply_to_status_id" : "2052236662204152711",
   "in_reply_to_user_id" : "9100000000000000449",
   "in_reply_to_user_id_str" : "9100000000000000449",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_449"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2052132669703177348"
     ],
     "editableUntil" : "2026-05-06T22:05:29.895Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "RendiciónDeCuentas",
      "indices" : [
       "113",
       "132"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem177348",
      "expanded_url" : "https://repositoriodocumental.ine.mx/",
      "display_url" : "repositoriodocumental.ine.mx/",
      "indices" : [
       "133",
       "156"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "156"
   ],
   "favorite_count" : "38",
   "id_str" : "2052132669703177348",
   "truncated" : false,
   "retweet_count" : "23",
   "id" : "2052132669703177348",
   "possibly_sensitive" : false,
   "created_at" : "Wed May 06 21:05:29 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ El informe trimestral de actividades ya puede consultarse: 49 páginas, en lenguaje claro y con datos abiertos. #RendiciónDeCuentas https://t.co/ejem177348",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2051822220177796671"
     ],
     "editableUntil" : "2026-05-06T01:31:52.960Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "Igualdad",
      "indices" : [
       "118",
       "127"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem796671",
      "expanded_url" : "https://www.ine.mx/cultura-civica/",
      "display_url" : "www.ine.mx/cultura-civica/",
      "indices" : [
       "128",
       "151"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2051822220177796671/video/1",
      "indices" : [
       "152",
       "175"
      ],
      "url" : "https://t.co/foto796671",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO77796671.jpg",
      "id_str" : "2051822216177796671",
      "id" : "2051822216177796671",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO77796671.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto796671"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "175"
   ],
   "favorite_count" : "11",
   "id_str" : "2051822220177796671",
   "truncated" : false,
   "retweet_count" : "21",
   "id" : "2051822220177796671",
   "possibly_sensitive" : false,
   "created_at" : "Wed May 06 00:31:52 +0000 2026",
   "favorited" : false,
   "full_text" : "La igualdad sustantiva se practica todos los días. Participa en el conversatorio de Puerto Vallarta con 24 invitadas. #Igualdad https://t.co/ejem796671 https://t.co/foto796671",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2051822220177796671/video/1",
      "indices" : [
       "152",
       "175"
      ],
      "url" : "https://t.co/foto796671",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO77796671.jpg",
      "id_str" : "2051822216177796671",
      "id" : "2051822216177796671",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO77796671.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "video",
      "display_url" : "pic.x.com/foto796671",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO77796671.mp4"
        }
       ]
      }
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2051422161010914736"
     ],
     "editableUntil" : "2026-05-04T23:02:11.422Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "Insaculación",
      "indices" : [
       "125",
       "138"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2051422161010914736/photo/1",
      "indices" : [
       "139",
       "162"
      ],
      "url" : "https://t.co/foto914736",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO10914736.jpg",
      "id_str" : "2051422157010914736",
      "id" : "2051422157010914736",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO10914736.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto914736"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "162"
   ],
   "favorite_count" : "66",
   "id_str" : "2051422161010914736",
   "truncated" : false,
   "retweet_count" : "11",
   "id" : "2051422161010914736",
   "possibly_sensitive" : false,
   "created_at" : "Mon May 04 22:02:11 +0000 2026",
   "favorited" : false,
   "full_text" : "📅 Conoce cómo se realiza la insaculación: el sorteo que elige a las personas que integrarán las mesas directivas de casilla. #Insaculación https://t.co/foto914736",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2051422161010914736/photo/1",
      "indices" : [
       "139",
       "162"
      ],
      "url" : "https://t.co/foto914736",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO10914736.jpg",
      "id_str" : "2051422157010914736",
      "id" : "2051422157010914736",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO10914736.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto914736"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2048497043681527727"
     ],
     "editableUntil" : "2026-04-26T21:18:49.105Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "CulturaCívica",
      "indices" : [
       "124",
       "138"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "EjemploINE_central",
      "screen_name" : "EjemploINE_central",
      "indices" : [
       "3",
       "22"
      ],
      "id_str" : "9000000000000000001",
      "id" : "9000000000000000001"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "138"
   ],
   "favorite_count" : "7",
   "id_str" : "2048497043681527727",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "2048497043681527727",
   "possibly_sensitive" : false,
   "created_at" : "Sun Apr 26 20:18:49 +0000 2026",
   "favorited" : false,
   "full_text" : "RT @EjemploINE_central: En los 300 distritos iniciamos el taller de cultura cívica «Participar se aprende» con 27 docentes. #CulturaCívica",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2048075815381622286"
     ],
     "editableUntil" : "2026-04-25T17:25:00.452Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "EjemploINE_central",
      "screen_name" : "EjemploINE_central",
      "indices" : [
       "3",
       "22"
      ],
      "id_str" : "9000000000000000001",
      "id" : "9000000000000000001"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "140"
   ],
   "favorite_count" : "56",
   "id_str" : "2048075815381622286",
   "truncated" : false,
   "retweet_count" : "11",
   "id" : "2048075815381622286",
   "possibly_sensitive" : false,
   "created_at" : "Sat Apr 25 16:25:00 +0000 2026",
   "favorited" : false,
   "full_text" : "RT @EjemploINE_central: El Registro Federal de Electores pone a consulta la lista nominal en las 32 entidades. Verifica que tus datos estén…",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2047722464388430796"
     ],
     "editableUntil" : "2026-04-24T18:00:55.010Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "EjemploINE_central",
      "screen_name" : "EjemploINE_central",
      "indices" : [
       "3",
       "22"
      ],
      "id_str" : "9000000000000000001",
      "id" : "9000000000000000001"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "140"
   ],
   "favorite_count" : "16",
   "id_str" : "2047722464388430796",
   "truncated" : false,
   "retweet_count" : "21",
   "id" : "2047722464388430796",
   "possibly_sensitive" : false,
   "created_at" : "Fri Apr 24 17:00:55 +0000 2026",
   "favorited" : false,
   "full_text" : "RT @EjemploINE_central: 📅 La Consulta Infantil y Juvenil escucha a niñas, niños y adolescentes. En los 300 distritos habrá 3 casillas itine…",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2047467483938637257"
     ],
     "editableUntil" : "2026-04-24T01:07:42.934Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "EjemploINE_central",
      "screen_name" : "EjemploINE_central",
      "indices" : [
       "3",
       "22"
      ],
      "id_str" : "9000000000000000001",
      "id" : "9000000000000000001"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "140"
   ],
   "favorite_count" : "87",
   "id_str" : "2047467483938637257",
   "truncated" : false,
   "retweet_count" : "7",
   "id" : "2047467483938637257",
   "possibly_sensitive" : false,
   "created_at" : "Fri Apr 24 00:07:42 +0000 2026",
   "favorited" : false,
   "full_text" : "RT @EjemploINE_central: Aviso: el módulo de las oficinas centrales suspende su servicio mañana por mantenimiento; se reprograman 5 citas. #…",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2047104913648640565"
     ],
     "editableUntil" : "2026-04-23T01:06:59.440Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "Ren",
      "indices" : [
       "135",
       "139"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "EjemploINE_central",
      "screen_name" : "EjemploINE_central",
      "indices" : [
       "3",
       "22"
      ],
      "id_str" : "9000000000000000001",
      "id" : "9000000000000000001"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "140"
   ],
   "favorite_count" : "65",
   "id_str" : "2047104913648640565",
   "truncated" : false,
   "retweet_count" : "15",
   "id" : "2047104913648640565",
   "possibly_sensitive" : false,
   "created_at" : "Thu Apr 23 00:06:59 +0000 2026",
   "favorited" : false,
   "full_text" : "RT @EjemploINE_central: El informe trimestral de actividades ya puede consultarse: 33 páginas, en lenguaje claro y con datos abiertos. #Ren…",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2046740262997707121"
     ],
     "editableUntil" : "2026-04-22T00:57:59.950Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "EjemploINE_central",
      "screen_name" : "EjemploINE_central",
      "indices" : [
       "3",
       "22"
      ],
      "id_str" : "9000000000000000001",
      "id" : "9000000000000000001"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "144"
   ],
   "favorite_count" : "11",
   "id_str" : "2046740262997707121",
   "truncated" : false,
   "retweet_count" : "21",
   "id" : "2046740262997707121",
   "possibly_sensitive" : false,
   "created_at" : "Tue Apr 21 23:57:59 +0000 2026",
   "favorited" : false,
   "full_text" : "RT @EjemploINE_central: 📅 Recuerda: la vigencia de tu credencial aparece al frente, junto a tu fotografía. Revísala &amp; evita contratiempos. …",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2046371076858153974"
     ],
     "editableUntil" : "2026-04-21T00:30:59.116Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "Transparencia",
      "indices" : [
       "120",
       "134"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "EjemploINE_central",
      "screen_name" : "EjemploINE_central",
      "indices" : [
       "3",
       "22"
      ],
      "id_str" : "9000000000000000001",
      "id" : "9000000000000000001"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "134"
   ],
   "favorite_count" : "64",
   "id_str" : "2046371076858153974",
   "truncated" : false,
   "retweet_count" : "24",
   "id" : "2046371076858153974",
   "possibly_sensitive" : false,
   "created_at" : "Mon Apr 20 23:30:59 +0000 2026",
   "favorited" : false,
   "full_text" : "RT @EjemploINE_central: ✅ Hoy se reúne la comisión de vigilancia en todo el país para revisar el avance de 58 acuerdos. #Transparencia",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2045980577741781163"
     ],
     "editableUntil" : "2026-04-19T22:39:16.871Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "Aviso",
      "indices" : [
       "133",
       "139"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "EjemploINE_central",
      "screen_name" : "EjemploINE_central",
      "indices" : [
       "3",
       "22"
      ],
      "id_str" : "9000000000000000001",
      "id" : "9000000000000000001"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "139"
   ],
   "favorite_count" : "73",
   "id_str" : "2045980577741781163",
   "truncated" : false,
   "retweet_count" : "13",
   "id" : "2045980577741781163",
   "possibly_sensitive" : false,
   "created_at" : "Sun Apr 19 21:39:16 +0000 2026",
   "favorited" : false,
   "full_text" : "RT @EjemploINE_central: Aviso: el módulo de las 32 entidades suspende su servicio mañana por mantenimiento; se reprograman 29 citas. #Aviso",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2045557826931596281"
     ],
     "editableUntil" : "2026-04-18T18:39:25.224Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "C",
      "indices" : [
       "141",
       "143"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "EjemploINE_central",
      "screen_name" : "EjemploINE_central",
      "indices" : [
       "3",
       "22"
      ],
      "id_str" : "9000000000000000001",
      "id" : "9000000000000000001"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "144"
   ],
   "favorite_count" : "71",
   "id_str" : "2045557826931596281",
   "truncated" : false,
   "retweet_count" : "6",
   "id" : "2045557826931596281",
   "possibly_sensitive" : false,
   "created_at" : "Sat Apr 18 17:39:25 +0000 2026",
   "favorited" : false,
   "full_text" : "RT @EjemploINE_central: Recuerda: la vigencia de tu credencial aparece al frente, junto a tu fotografía. Revísala &amp; evita contratiempos. #C…",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2045269573733888662"
     ],
     "editableUntil" : "2026-04-17T23:34:00.306Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "CulturaCívi",
      "indices" : [
       "127",
       "139"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "EjemploINE_central",
      "screen_name" : "EjemploINE_central",
      "indices" : [
       "3",
       "22"
      ],
      "id_str" : "9000000000000000001",
      "id" : "9000000000000000001"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "140"
   ],
   "favorite_count" : "12",
   "id_str" : "2045269573733888662",
   "truncated" : false,
   "retweet_count" : "12",
   "id" : "2045269573733888662",
   "possibly_sensitive" : false,
   "created_at" : "Fri Apr 17 22:34:00 +0000 2026",
   "favorited" : false,
   "full_text" : "RT @EjemploINE_central: 📌 Inauguramos en las 32 entidades la exposición «7 momentos de la democracia mexicana». Entrada libre. #CulturaCívi…",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2044807200318655826"
     ],
     "editableUntil" : "2026-04-16T16:56:41.893Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "EjemploINE_central",
      "screen_name" : "EjemploINE_central",
      "indices" : [
       "3",
       "22"
      ],
      "id_str" : "9000000000000000001",
      "id" : "9000000000000000001"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "140"
   ],
   "favorite_count" : "26",
   "id_str" : "2044807200318655826",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "2044807200318655826",
   "possibly_sensitive" : false,
   "created_at" : "Thu Apr 16 15:56:41 +0000 2026",
   "favorited" : false,
   "full_text" : "RT @EjemploINE_central: 📢 Los módulos de atención ciudadana de las 32 entidades atienden hoy 57 citas. Lleva acta de nacimiento, identifica…",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2044437354057124390"
     ],
     "editableUntil" : "2026-04-15T16:27:03.673Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "EjemploINE_central",
      "screen_name" : "EjemploINE_central",
      "indices" : [
       "3",
       "22"
      ],
      "id_str" : "9000000000000000001",
      "id" : "9000000000000000001"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "140"
   ],
   "favorite_count" : "0",
   "id_str" : "2044437354057124390",
   "truncated" : false,
   "retweet_count" : "15",
   "id" : "2044437354057124390",
   "possibly_sensitive" : false,
   "created_at" : "Wed Apr 15 15:27:03 +0000 2026",
   "favorited" : false,
   "full_text" : "RT @EjemploINE_central: 📢 Más de 20 estudiantes de las oficinas centrales dialogaron sobre el respeto y la escucha. Así se construye ciudad…",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2044199961610156610"
     ],
     "editableUntil" : "2026-04-15T00:43:44.903Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "Obser",
      "indices" : [
       "133",
       "139"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "EjemploINE_central",
      "screen_name" : "EjemploINE_central",
      "indices" : [
       "3",
       "22"
      ],
      "id_str" : "9000000000000000001",
      "id" : "9000000000000000001"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "140"
   ],
   "favorite_count" : "0",
   "id_str" : "2044199961610156610",
   "truncated" : false,
   "retweet_count" : "10",
   "id" : "2044199961610156610",
   "possibly_sensitive" : false,
   "created_at" : "Tue Apr 14 23:43:44 +0000 2026",
   "favorited" : false,
   "full_text" : "RT @EjemploINE_central: 📌 Publicamos la convocatoria para integrar el cuerpo de observación electoral. Hay 14 días para registrarse. #Obser…",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2043744639131921959"
     ],
     "editableUntil" : "2026-04-13T18:34:27.565Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "EjemploINE_central",
      "screen_name" : "EjemploINE_central",
      "indices" : [
       "3",
       "22"
      ],
      "id_str" : "9000000000000000001",
      "id" : "9000000000000000001"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "140"
   ],
   "favorite_count" : "89",
   "id_str" : "2043744639131921959",
   "truncated" : false,
   "retweet_count" : "9",
   "id" : "2043744639131921959",
   "possibly_sensitive" : false,
   "created_at" : "Mon Apr 13 17:34:27 +0000 2026",
   "favorited" : false,
   "full_text" : "RT @EjemploINE_central: 🪪 Reponer la Credencial para Votar por robo o extravío no tiene costo. En las 32 entidades te esperamos de lunes a …",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2037663833957798948"
     ],
     "editableUntil" : "2026-03-27T23:51:30.635Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "CredencialParaVotar",
      "indices" : [
       "117",
       "137"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2037663833957798948/video/1",
      "indices" : [
       "138",
       "161"
      ],
      "url" : "https://t.co/foto798948",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO57798948.jpg",
      "id_str" : "2037663829957798948",
      "id" : "2037663829957798948",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO57798948.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto798948"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "161"
   ],
   "favorite_count" : "38",
   "id_str" : "2037663833957798948",
   "truncated" : false,
   "retweet_count" : "23",
   "id" : "2037663833957798948",
   "possibly_sensitive" : false,
   "created_at" : "Fri Mar 27 22:51:30 +0000 2026",
   "favorited" : false,
   "full_text" : "Recuerda: la vigencia de tu credencial aparece al frente, junto a tu fotografía. Revísala &amp; evita contratiempos. #CredencialParaVotar https://t.co/foto798948",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2037663833957798948/video/1",
      "indices" : [
       "138",
       "161"
      ],
      "url" : "https://t.co/foto798948",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO57798948.jpg",
      "id_str" : "2037663829957798948",
      "id" : "2037663829957798948",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO57798948.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto798948",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO57798948.mp4"
        }
       ]
      }
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2037325937566162018"
     ],
     "editableUntil" : "2026-03-27T01:28:49.858Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "TuCredencial",
      "indices" : [
       "143",
       "156"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2037325937566162018/video/1",
      "indices" : [
       "157",
       "180"
      ],
      "url" : "https://t.co/foto162018",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO66162018.jpg",
      "id_str" : "2037325933566162018",
      "id" : "2037325933566162018",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO66162018.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto162018"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "180"
   ],
   "favorite_count" : "8",
   "id_str" : "2037325937566162018",
   "truncated" : false,
   "retweet_count" : "18",
   "id" : "2037325937566162018",
   "possibly_sensitive" : false,
   "created_at" : "Fri Mar 27 00:28:49 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ Los módulos de atención ciudadana de Zapopan atienden hoy 33 citas. Lleva acta de nacimiento, identificación &amp; comprobante de domicilio. #TuCredencial https://t.co/foto162018",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2037325937566162018/video/1",
      "indices" : [
       "157",
       "180"
      ],
      "url" : "https://t.co/foto162018",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO66162018.jpg",
      "id_str" : "2037325933566162018",
      "id" : "2037325933566162018",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO66162018.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "video",
      "display_url" : "pic.x.com/foto162018",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO66162018.mp4"
        }
       ]
      }
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2037305011384773489"
     ],
     "editableUntil" : "2026-03-27T00:05:40.667Z",
     "editsRemaining" : "5",
     "isEditEligible" : false
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "ciudadania_ejemplo_296",
      "screen_name" : "ciudadania_ejemplo_296",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000296",
      "id" : "9100000000000000296"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "122"
   ],
   "favorite_count" : "49",
   "id_str" : "2037305011384773489",
   "truncated" : false,
   "retweet_count" : "14",
   "id" : "2037305011384773489",
   "possibly_sensitive" : false,
   "created_at" : "Thu Mar 26 23:05:40 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_296 Estimada persona usuaria: puede acudir al módulo más cercano de lunes a sábado. Saludos cordiales.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2037299988046336196",
   "in_reply_to_status_id" : "2037299988046336196",
   "in_reply_to_user_id" : "9100000000000000296",
   "in_reply_to_user_id_str" : "9100000000000000296",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_296"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2036882190192804188"
     ],
     "editableUntil" : "2026-03-25T20:05:32.240Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "ConsultaInfantil",
      "indices" : [
       "120",
       "137"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2036882190192804188/photo/1",
      "indices" : [
       "138",
       "161"
      ],
      "url" : "https://t.co/foto804188",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO92804188.jpg",
      "id_str" : "2036882186192804188",
      "id" : "2036882186192804188",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO92804188.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto804188"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "161"
   ],
   "favorite_count" : "48",
   "id_str" : "2036882190192804188",
   "truncated" : false,
   "retweet_count" : "13",
   "id" : "2036882190192804188",
   "possibly_sensitive" : false,
   "created_at" : "Wed Mar 25 19:05:32 +0000 2026",
   "favorited" : false,
   "full_text" : "La Consulta Infantil y Juvenil escucha a niñas, niños y adolescentes. En Puerto Vallarta habrá 47 casillas itinerantes. #ConsultaInfantil https://t.co/foto804188",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2036882190192804188/photo/1",
      "indices" : [
       "138",
       "161"
      ],
      "url" : "https://t.co/foto804188",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO92804188.jpg",
      "id_str" : "2036882186192804188",
      "id" : "2036882186192804188",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO92804188.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto804188"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2036500871617882987"
     ],
     "editableUntil" : "2026-03-24T18:50:18.807Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "MóduloMóvil",
      "indices" : [
       "132",
       "144"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem882987",
      "expanded_url" : "https://centralelectoral.ine.mx/",
      "display_url" : "centralelectoral.ine.mx/",
      "indices" : [
       "145",
       "168"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "168"
   ],
   "favorite_count" : "7",
   "id_str" : "2036500871617882987",
   "truncated" : false,
   "retweet_count" : "12",
   "id" : "2036500871617882987",
   "possibly_sensitive" : false,
   "created_at" : "Tue Mar 24 17:50:18 +0000 2026",
   "favorited" : false,
   "full_text" : "Personal del Instituto visita Lagos de Moreno con un módulo móvil durante 21 días. Consulta los horarios en el sitio del Instituto. #MóduloMóvil https://t.co/ejem882987",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2036143072252034131"
     ],
     "editableUntil" : "2026-03-23T19:08:32.790Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "CredencialParaVotar",
      "indices" : [
       "119",
       "139"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "139"
   ],
   "favorite_count" : "21",
   "id_str" : "2036143072252034131",
   "truncated" : false,
   "retweet_count" : "6",
   "id" : "2036143072252034131",
   "possibly_sensitive" : false,
   "created_at" : "Mon Mar 23 18:08:32 +0000 2026",
   "favorited" : false,
   "full_text" : "🪪 Recuerda: la vigencia de tu credencial aparece al frente, junto a tu fotografía. Revísala &amp; evita contratiempos. #CredencialParaVotar",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2035139383326308241"
     ],
     "editableUntil" : "2026-03-21T00:40:14.703Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "CulturaCívica",
      "indices" : [
       "128",
       "142"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2035139383326308241/photo/1",
      "indices" : [
       "143",
       "166"
      ],
      "url" : "https://t.co/foto308241",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO26308241.jpg",
      "id_str" : "2035139379326308241",
      "id" : "2035139379326308241",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO26308241.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto308241"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "166"
   ],
   "favorite_count" : "51",
   "id_str" : "2035139383326308241",
   "truncated" : false,
   "retweet_count" : "16",
   "id" : "2035139383326308241",
   "possibly_sensitive" : false,
   "created_at" : "Fri Mar 20 23:40:14 +0000 2026",
   "favorited" : false,
   "full_text" : "Más de 3 estudiantes de Puerto Vallarta dialogaron sobre el respeto y la escucha. Así se construye ciudadanía desde la escuela. #CulturaCívica https://t.co/foto308241",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2035139383326308241/photo/1",
      "indices" : [
       "143",
       "166"
      ],
      "url" : "https://t.co/foto308241",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO26308241.jpg",
      "id_str" : "2035139379326308241",
      "id" : "2035139379326308241",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO26308241.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto308241"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2034861494460556272"
     ],
     "editableUntil" : "2026-03-20T06:16:00.834Z",
     "editsRemaining" : "5",
     "isEditEligible" : false
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "ciudadania_ejemplo_362",
      "screen_name" : "ciudadania_ejemplo_362",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000362",
      "id" : "9100000000000000362"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "121"
   ],
   "favorite_count" : "22",
   "id_str" : "2034861494460556272",
   "truncated" : false,
   "retweet_count" : "22",
   "id" : "2034861494460556272",
   "possibly_sensitive" : false,
   "created_at" : "Fri Mar 20 05:16:00 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_362 ¡Hola! Gracias por escribir. Los requisitos están en el siguiente enlace; quedamos a sus órdenes.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2034761944820391954",
   "in_reply_to_status_id" : "2034761944820391954",
   "in_reply_to_user_id" : "9100000000000000362",
   "in_reply_to_user_id_str" : "9100000000000000362",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_362"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2034754283383280637"
     ],
     "editableUntil" : "2026-03-19T23:09:59.722Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "ListaNominal",
      "indices" : [
       "129",
       "142"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem280637",
      "expanded_url" : "https://www.ine.mx/cultura-civica/",
      "display_url" : "www.ine.mx/cultura-civica/",
      "indices" : [
       "143",
       "166"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2034754283383280637/video/1",
      "indices" : [
       "167",
       "190"
      ],
      "url" : "https://t.co/foto280637",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO83280637.jpg",
      "id_str" : "2034754279383280637",
      "id" : "2034754279383280637",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO83280637.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto280637"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "190"
   ],
   "favorite_count" : "87",
   "id_str" : "2034754283383280637",
   "truncated" : false,
   "retweet_count" : "12",
   "id" : "2034754283383280637",
   "possibly_sensitive" : false,
   "created_at" : "Thu Mar 19 22:09:59 +0000 2026",
   "favorited" : false,
   "full_text" : "🗳️ El Registro Federal de Electores pone a consulta la lista nominal en Puerto Vallarta. Verifica que tus datos estén completos. #ListaNominal https://t.co/ejem280637 https://t.co/foto280637",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2034754283383280637/video/1",
      "indices" : [
       "167",
       "190"
      ],
      "url" : "https://t.co/foto280637",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO83280637.jpg",
      "id_str" : "2034754279383280637",
      "id" : "2034754279383280637",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO83280637.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto280637",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO83280637.mp4"
        }
       ]
      }
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2034426925239952884"
     ],
     "editableUntil" : "2026-03-19T01:29:11.458Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "VotoEnElExtranjero",
      "indices" : [
       "111",
       "130"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2034426925239952884/photo/1",
      "indices" : [
       "131",
       "154"
      ],
      "url" : "https://t.co/foto952884",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO39952884.jpg",
      "id_str" : "2034426921239952884",
      "id" : "2034426921239952884",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO39952884.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto952884"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "154"
   ],
   "favorite_count" : "54",
   "id_str" : "2034426925239952884",
   "truncated" : false,
   "retweet_count" : "9",
   "id" : "2034426925239952884",
   "possibly_sensitive" : false,
   "created_at" : "Thu Mar 19 00:29:11 +0000 2026",
   "favorited" : false,
   "full_text" : "Si vives en el extranjero puedes tramitar tu credencial en el consulado; la cita dura alrededor de 50 minutos. #VotoEnElExtranjero https://t.co/foto952884",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2034426925239952884/photo/1",
      "indices" : [
       "131",
       "154"
      ],
      "url" : "https://t.co/foto952884",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO39952884.jpg",
      "id_str" : "2034426921239952884",
      "id" : "2034426921239952884",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO39952884.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto952884"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2033982991819667988"
     ],
     "editableUntil" : "2026-03-17T20:05:09.483Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "ListaNominal",
      "indices" : [
       "126",
       "139"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem667988",
      "expanded_url" : "https://repositoriodocumental.ine.mx/",
      "display_url" : "repositoriodocumental.ine.mx/",
      "indices" : [
       "140",
       "163"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2033982991819667988/photo/1",
      "indices" : [
       "164",
       "187"
      ],
      "url" : "https://t.co/foto667988",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO19667988.jpg",
      "id_str" : "2033982987819667988",
      "id" : "2033982987819667988",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO19667988.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto667988"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "187"
   ],
   "favorite_count" : "38",
   "id_str" : "2033982991819667988",
   "truncated" : false,
   "retweet_count" : "13",
   "id" : "2033982991819667988",
   "possibly_sensitive" : false,
   "created_at" : "Tue Mar 17 19:05:09 +0000 2026",
   "favorited" : false,
   "full_text" : "El Registro Federal de Electores pone a consulta la lista nominal en Lagos de Moreno. Verifica que tus datos estén completos. #ListaNominal https://t.co/ejem667988 https://t.co/foto667988",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2033982991819667988/photo/1",
      "indices" : [
       "164",
       "187"
      ],
      "url" : "https://t.co/foto667988",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO19667988.jpg",
      "id_str" : "2033982987819667988",
      "id" : "2033982987819667988",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO19667988.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto667988"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2033645922999671040"
     ],
     "editableUntil" : "2026-03-16T21:45:46.014Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "Inclusión",
      "indices" : [
       "111",
       "121"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2033645922999671040/video/1",
      "indices" : [
       "122",
       "145"
      ],
      "url" : "https://t.co/foto671040",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO99671040.jpg",
      "id_str" : "2033645918999671040",
      "id" : "2033645918999671040",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO99671040.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto671040"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "145"
   ],
   "favorite_count" : "30",
   "id_str" : "2033645922999671040",
   "truncated" : false,
   "retweet_count" : "15",
   "id" : "2033645922999671040",
   "possibly_sensitive" : false,
   "created_at" : "Mon Mar 16 20:45:46 +0000 2026",
   "favorited" : false,
   "full_text" : "Concluye en Tepatitlán la capacitación de 28 personas funcionarias sobre atención a personas con discapacidad. #Inclusión https://t.co/foto671040",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2033645922999671040/video/1",
      "indices" : [
       "122",
       "145"
      ],
      "url" : "https://t.co/foto671040",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO99671040.jpg",
      "id_str" : "2033645918999671040",
      "id" : "2033645918999671040",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO99671040.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto671040",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO99671040.mp4"
        }
       ]
      }
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2032554387377230413"
     ],
     "editableUntil" : "2026-03-13T21:28:23.642Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "ConsultaInfantil",
      "indices" : [
       "122",
       "139"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2032554387377230413/photo/1",
      "indices" : [
       "140",
       "163"
      ],
      "url" : "https://t.co/foto230413",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO77230413.jpg",
      "id_str" : "2032554383377230413",
      "id" : "2032554383377230413",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO77230413.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto230413"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "163"
   ],
   "favorite_count" : "83",
   "id_str" : "2032554387377230413",
   "truncated" : false,
   "retweet_count" : "13",
   "id" : "2032554387377230413",
   "possibly_sensitive" : false,
   "created_at" : "Fri Mar 13 20:28:23 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ La Consulta Infantil y Juvenil escucha a niñas, niños y adolescentes. En Lagos de Moreno habrá 27 casillas itinerantes. #ConsultaInfantil https://t.co/foto230413",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2032554387377230413/photo/1",
      "indices" : [
       "140",
       "163"
      ],
      "url" : "https://t.co/foto230413",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO77230413.jpg",
      "id_str" : "2032554383377230413",
      "id" : "2032554383377230413",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO77230413.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto230413"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2032274820097428871"
     ],
     "editableUntil" : "2026-03-13T02:57:29.608Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "CulturaCívica",
      "indices" : [
       "130",
       "144"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2032274820097428871/photo/1",
      "indices" : [
       "145",
       "168"
      ],
      "url" : "https://t.co/foto428871",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO97428871.jpg",
      "id_str" : "2032274816097428871",
      "id" : "2032274816097428871",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO97428871.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto428871"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "168"
   ],
   "favorite_count" : "71",
   "id_str" : "2032274820097428871",
   "truncated" : false,
   "retweet_count" : "21",
   "id" : "2032274820097428871",
   "possibly_sensitive" : false,
   "created_at" : "Fri Mar 13 01:57:29 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 Más de 3 estudiantes de Puerto Vallarta dialogaron sobre el respeto y la escucha. Así se construye ciudadanía desde la escuela. #CulturaCívica https://t.co/foto428871",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2032274820097428871/photo/1",
      "indices" : [
       "145",
       "168"
      ],
      "url" : "https://t.co/foto428871",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO97428871.jpg",
      "id_str" : "2032274816097428871",
      "id" : "2032274816097428871",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO97428871.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto428871"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2032214431760400336"
     ],
     "editableUntil" : "2026-03-12T22:57:31.907Z",
     "editsRemaining" : "5",
     "isEditEligible" : false
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "ciudadania_ejemplo_285",
      "screen_name" : "ciudadania_ejemplo_285",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000285",
      "id" : "9100000000000000285"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "128"
   ],
   "favorite_count" : "66",
   "id_str" : "2032214431760400336",
   "truncated" : false,
   "retweet_count" : "11",
   "id" : "2032214431760400336",
   "possibly_sensitive" : false,
   "created_at" : "Thu Mar 12 21:57:31 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_285 Buen día. La corrección de datos no tiene costo; acuda con su acta de nacimiento. Estamos para servirle.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2032209079317344388",
   "in_reply_to_status_id" : "2032209079317344388",
   "in_reply_to_user_id" : "9100000000000000285",
   "in_reply_to_user_id_str" : "9100000000000000285",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_285"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2031795358935386355"
     ],
     "editableUntil" : "2026-03-11T19:12:17.159Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "RendiciónDeCuentas",
      "indices" : [
       "111",
       "130"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem386355",
      "expanded_url" : "https://portal.ine.mx/voto-y-elecciones/",
      "display_url" : "portal.ine.mx/voto-y-elecciones/",
      "indices" : [
       "131",
       "154"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "154"
   ],
   "favorite_count" : "45",
   "id_str" : "2031795358935386355",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "2031795358935386355",
   "possibly_sensitive" : false,
   "created_at" : "Wed Mar 11 18:12:17 +0000 2026",
   "favorited" : false,
   "full_text" : "El informe trimestral de actividades ya puede consultarse: 37 páginas, en lenguaje claro y con datos abiertos. #RendiciónDeCuentas https://t.co/ejem386355",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2031539438821209343"
     ],
     "editableUntil" : "2026-03-11T02:15:21.049Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "ConsultaInfantil",
      "indices" : [
       "117",
       "134"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "134"
   ],
   "favorite_count" : "73",
   "id_str" : "2031539438821209343",
   "truncated" : false,
   "retweet_count" : "18",
   "id" : "2031539438821209343",
   "possibly_sensitive" : false,
   "created_at" : "Wed Mar 11 01:15:21 +0000 2026",
   "favorited" : false,
   "full_text" : "📅 La Consulta Infantil y Juvenil escucha a niñas, niños y adolescentes. En Tepatitlán habrá 52 casillas itinerantes. #ConsultaInfantil",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2031061031856603258"
     ],
     "editableUntil" : "2026-03-09T18:34:19.940Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "ObservaciónElectoral",
      "indices" : [
       "110",
       "131"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "131"
   ],
   "favorite_count" : "18",
   "id_str" : "2031061031856603258",
   "truncated" : false,
   "retweet_count" : "8",
   "id" : "2031061031856603258",
   "possibly_sensitive" : false,
   "created_at" : "Mon Mar 09 17:34:19 +0000 2026",
   "favorited" : false,
   "full_text" : "🗳️ Publicamos la convocatoria para integrar el cuerpo de observación electoral. Hay 13 días para registrarse. #ObservaciónElectoral",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2030044488540189538"
     ],
     "editableUntil" : "2026-03-06T23:14:57.127Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "Insaculación",
      "indices" : [
       "123",
       "136"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem189538",
      "expanded_url" : "https://portal.ine.mx/voto-y-elecciones/",
      "display_url" : "portal.ine.mx/voto-y-elecciones/",
      "indices" : [
       "137",
       "160"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "160"
   ],
   "favorite_count" : "78",
   "id_str" : "2030044488540189538",
   "truncated" : false,
   "retweet_count" : "13",
   "id" : "2030044488540189538",
   "possibly_sensitive" : false,
   "created_at" : "Fri Mar 06 22:14:57 +0000 2026",
   "favorited" : false,
   "full_text" : "Conoce cómo se realiza la insaculación: el sorteo que elige a las personas que integrarán las mesas directivas de casilla. #Insaculación https://t.co/ejem189538",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2029650181054047675"
     ],
     "editableUntil" : "2026-03-05T21:08:06.897Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "CredencialParaVotar",
      "indices" : [
       "119",
       "139"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2029650181054047675/photo/1",
      "indices" : [
       "140",
       "163"
      ],
      "url" : "https://t.co/foto047675",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO54047675.jpg",
      "id_str" : "2029650177054047675",
      "id" : "2029650177054047675",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO54047675.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto047675"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "163"
   ],
   "favorite_count" : "65",
   "id_str" : "2029650181054047675",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "2029650181054047675",
   "possibly_sensitive" : false,
   "created_at" : "Thu Mar 05 20:08:06 +0000 2026",
   "favorited" : false,
   "full_text" : "🪪 Recuerda: la vigencia de tu credencial aparece al frente, junto a tu fotografía. Revísala &amp; evita contratiempos. #CredencialParaVotar https://t.co/foto047675",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2029650181054047675/photo/1",
      "indices" : [
       "140",
       "163"
      ],
      "url" : "https://t.co/foto047675",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO54047675.jpg",
      "id_str" : "2029650177054047675",
      "id" : "2029650177054047675",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO54047675.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto047675"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2029625277217656801"
     ],
     "editableUntil" : "2026-03-05T19:29:09.359Z",
     "editsRemaining" : "5",
     "isEditEligible" : false
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "ciudadania_ejemplo_234",
      "screen_name" : "ciudadania_ejemplo_234",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000234",
      "id" : "9100000000000000234"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "121"
   ],
   "favorite_count" : "11",
   "id_str" : "2029625277217656801",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "2029625277217656801",
   "possibly_sensitive" : false,
   "created_at" : "Thu Mar 05 18:29:09 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_234 ¡Hola! Gracias por escribir. Los requisitos están en el siguiente enlace; quedamos a sus órdenes.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2029611030787531935",
   "in_reply_to_status_id" : "2029611030787531935",
   "in_reply_to_user_id" : "9100000000000000234",
   "in_reply_to_user_id_str" : "9100000000000000234",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_234"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2029356220262624747"
     ],
     "editableUntil" : "2026-03-05T01:40:01.182Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "TuCredencial",
      "indices" : [
       "117",
       "130"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2029356220262624747/video/1",
      "indices" : [
       "131",
       "154"
      ],
      "url" : "https://t.co/foto624747",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO62624747.jpg",
      "id_str" : "2029356216262624747",
      "id" : "2029356216262624747",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO62624747.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto624747"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "154"
   ],
   "favorite_count" : "87",
   "id_str" : "2029356220262624747",
   "truncated" : false,
   "retweet_count" : "22",
   "id" : "2029356220262624747",
   "possibly_sensitive" : false,
   "created_at" : "Thu Mar 05 00:40:01 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 Reponer la Credencial para Votar por robo o extravío no tiene costo. En Tepatitlán te esperamos de lunes a sábado. #TuCredencial https://t.co/foto624747",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2029356220262624747/video/1",
      "indices" : [
       "131",
       "154"
      ],
      "url" : "https://t.co/foto624747",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO62624747.jpg",
      "id_str" : "2029356216262624747",
      "id" : "2029356216262624747",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO62624747.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "video",
      "display_url" : "pic.x.com/foto624747",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO62624747.mp4"
        }
       ]
      }
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2028940287356932130"
     ],
     "editableUntil" : "2026-03-03T22:07:15.050Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "CulturaCívica",
      "indices" : [
       "103",
       "117"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem932130",
      "expanded_url" : "https://portal.ine.mx/voto-y-elecciones/",
      "display_url" : "portal.ine.mx/voto-y-elecciones/",
      "indices" : [
       "118",
       "141"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2028940287356932130/photo/1",
      "indices" : [
       "142",
       "165"
      ],
      "url" : "https://t.co/foto932130",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO56932130.jpg",
      "id_str" : "2028940283356932130",
      "id" : "2028940283356932130",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO56932130.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto932130"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "165"
   ],
   "favorite_count" : "0",
   "id_str" : "2028940287356932130",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "2028940287356932130",
   "possibly_sensitive" : false,
   "created_at" : "Tue Mar 03 21:07:15 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ Inauguramos en Puerto Vallarta la exposición «46 momentos de la democracia mexicana». Entrada libre. #CulturaCívica https://t.co/ejem932130 https://t.co/foto932130",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2028940287356932130/photo/1",
      "indices" : [
       "142",
       "165"
      ],
      "url" : "https://t.co/foto932130",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO56932130.jpg",
      "id_str" : "2028940283356932130",
      "id" : "2028940283356932130",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO56932130.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto932130"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2028493412491059543"
     ],
     "editableUntil" : "2026-03-02T16:31:31.779Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "CulturaCívica",
      "indices" : [
       "101",
       "115"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "115"
   ],
   "favorite_count" : "53",
   "id_str" : "2028493412491059543",
   "truncated" : false,
   "retweet_count" : "18",
   "id" : "2028493412491059543",
   "possibly_sensitive" : false,
   "created_at" : "Mon Mar 02 15:31:31 +0000 2026",
   "favorited" : false,
   "full_text" : "Inauguramos en Puerto Vallarta la exposición «57 momentos de la democracia mexicana». Entrada libre. #CulturaCívica",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2027521500845070554"
     ],
     "editableUntil" : "2026-02-28T00:09:29.986Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "CulturaCívica",
      "indices" : [
       "99",
       "113"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem070554",
      "expanded_url" : "https://www.ine.mx/credencial/",
      "display_url" : "www.ine.mx/credencial/",
      "indices" : [
       "114",
       "137"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2027521500845070554/video/1",
      "indices" : [
       "138",
       "161"
      ],
      "url" : "https://t.co/foto070554",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO45070554.jpg",
      "id_str" : "2027521496845070554",
      "id" : "2027521496845070554",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO45070554.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto070554"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "161"
   ],
   "favorite_count" : "84",
   "id_str" : "2027521500845070554",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "2027521500845070554",
   "possibly_sensitive" : false,
   "created_at" : "Fri Feb 27 23:09:29 +0000 2026",
   "favorited" : false,
   "full_text" : "📅 En Lagos de Moreno iniciamos el taller de cultura cívica «Participar se aprende» con 5 docentes. #CulturaCívica https://t.co/ejem070554 https://t.co/foto070554",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2027521500845070554/video/1",
      "indices" : [
       "138",
       "161"
      ],
      "url" : "https://t.co/foto070554",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO45070554.jpg",
      "id_str" : "2027521496845070554",
      "id" : "2027521496845070554",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO45070554.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "video",
      "display_url" : "pic.x.com/foto070554",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO45070554.mp4"
        }
       ]
      }
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2027159442092610804"
     ],
     "editableUntil" : "2026-02-27T00:10:48.453Z",
     "editsRemaining" : "5",
     "isEditEligible" : false
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "ciudadania_ejemplo_352",
      "screen_name" : "ciudadania_ejemplo_352",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000352",
      "id" : "9100000000000000352"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "128"
   ],
   "favorite_count" : "4",
   "id_str" : "2027159442092610804",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "2027159442092610804",
   "possibly_sensitive" : false,
   "created_at" : "Thu Feb 26 23:10:48 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_352 Buen día. La corrección de datos no tiene costo; acuda con su acta de nacimiento. Estamos para servirle.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2027142972796009415",
   "in_reply_to_status_id" : "2027142972796009415",
   "in_reply_to_user_id" : "9100000000000000352",
   "in_reply_to_user_id_str" : "9100000000000000352",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_352"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2027099126822186066"
     ],
     "editableUntil" : "2026-02-26T20:11:08.171Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "Insaculación",
      "indices" : [
       "126",
       "139"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2027099126822186066/photo/1",
      "indices" : [
       "140",
       "163"
      ],
      "url" : "https://t.co/foto186066",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO22186066.jpg",
      "id_str" : "2027099122822186066",
      "id" : "2027099122822186066",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO22186066.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto186066"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "163"
   ],
   "favorite_count" : "26",
   "id_str" : "2027099126822186066",
   "truncated" : false,
   "retweet_count" : "16",
   "id" : "2027099126822186066",
   "possibly_sensitive" : false,
   "created_at" : "Thu Feb 26 19:11:08 +0000 2026",
   "favorited" : false,
   "full_text" : "🗳️ Conoce cómo se realiza la insaculación: el sorteo que elige a las personas que integrarán las mesas directivas de casilla. #Insaculación https://t.co/foto186066",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2027099126822186066/photo/1",
      "indices" : [
       "140",
       "163"
      ],
      "url" : "https://t.co/foto186066",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO22186066.jpg",
      "id_str" : "2027099122822186066",
      "id" : "2027099122822186066",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO22186066.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto186066"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2026711373386839615"
     ],
     "editableUntil" : "2026-02-25T18:30:20.548Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "ConsultaInfantil",
      "indices" : [
       "114",
       "131"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem839615",
      "expanded_url" : "https://portal.ine.mx/voto-y-elecciones/",
      "display_url" : "portal.ine.mx/voto-y-elecciones/",
      "indices" : [
       "132",
       "155"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "155"
   ],
   "favorite_count" : "15",
   "id_str" : "2026711373386839615",
   "truncated" : false,
   "retweet_count" : "15",
   "id" : "2026711373386839615",
   "possibly_sensitive" : false,
   "created_at" : "Wed Feb 25 17:30:20 +0000 2026",
   "favorited" : false,
   "full_text" : "🪪 La Consulta Infantil y Juvenil escucha a niñas, niños y adolescentes. En Zapopan habrá 21 casillas itinerantes. #ConsultaInfantil https://t.co/ejem839615",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2026366951419117502"
     ],
     "editableUntil" : "2026-02-24T19:41:43.952Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "VotoEnElExtranjero",
      "indices" : [
       "111",
       "130"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2026366951419117502/photo/1",
      "indices" : [
       "131",
       "154"
      ],
      "url" : "https://t.co/foto117502",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO19117502.jpg",
      "id_str" : "2026366947419117502",
      "id" : "2026366947419117502",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO19117502.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto117502"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "154"
   ],
   "favorite_count" : "42",
   "id_str" : "2026366951419117502",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "2026366951419117502",
   "possibly_sensitive" : false,
   "created_at" : "Tue Feb 24 18:41:43 +0000 2026",
   "favorited" : false,
   "full_text" : "Si vives en el extranjero puedes tramitar tu credencial en el consulado; la cita dura alrededor de 40 minutos. #VotoEnElExtranjero https://t.co/foto117502",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2026366951419117502/photo/1",
      "indices" : [
       "131",
       "154"
      ],
      "url" : "https://t.co/foto117502",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO19117502.jpg",
      "id_str" : "2026366947419117502",
      "id" : "2026366947419117502",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO19117502.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto117502"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2026086832249563685"
     ],
     "editableUntil" : "2026-02-24T01:08:38.338Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "CredencialParaVotar",
      "indices" : [
       "119",
       "139"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem563685",
      "expanded_url" : "https://www.ine.mx/cultura-civica/",
      "display_url" : "www.ine.mx/cultura-civica/",
      "indices" : [
       "140",
       "163"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "163"
   ],
   "favorite_count" : "55",
   "id_str" : "2026086832249563685",
   "truncated" : false,
   "retweet_count" : "10",
   "id" : "2026086832249563685",
   "possibly_sensitive" : false,
   "created_at" : "Tue Feb 24 00:08:38 +0000 2026",
   "favorited" : false,
   "full_text" : "📅 Recuerda: la vigencia de tu credencial aparece al frente, junto a tu fotografía. Revísala &amp; evita contratiempos. #CredencialParaVotar https://t.co/ejem563685",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2024869784574248230"
     ],
     "editableUntil" : "2026-02-20T16:32:31.560Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "PadrónElectoral",
      "indices" : [
       "110",
       "126"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "126"
   ],
   "favorite_count" : "80",
   "id_str" : "2024869784574248230",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "2024869784574248230",
   "possibly_sensitive" : false,
   "created_at" : "Fri Feb 20 15:32:31 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 ¿Cambiaste de domicilio? Actualiza tus datos en Lagos de Moreno con un comprobante de no más de tres meses. #PadrónElectoral",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2024735007689760185"
     ],
     "editableUntil" : "2026-02-20T07:36:58.247Z",
     "editsRemaining" : "5",
     "isEditEligible" : false
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "ciudadania_ejemplo_248",
      "screen_name" : "ciudadania_ejemplo_248",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000248",
      "id" : "9100000000000000248"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "116"
   ],
   "favorite_count" : "65",
   "id_str" : "2024735007689760185",
   "truncated" : false,
   "retweet_count" : "10",
   "id" : "2024735007689760185",
   "possibly_sensitive" : false,
   "created_at" : "Fri Feb 20 06:36:58 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_248 Hola, le agradecemos el aviso. Ya lo comunicamos al área responsable; quedamos al pendiente.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2024636721017824762",
   "in_reply_to_status_id" : "2024636721017824762",
   "in_reply_to_user_id" : "9100000000000000248",
   "in_reply_to_user_id_str" : "9100000000000000248",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_248"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2024647610511343640"
     ],
     "editableUntil" : "2026-02-20T01:49:41.136Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "Igualdad",
      "indices" : [
       "114",
       "123"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem343640",
      "expanded_url" : "https://portal.ine.mx/voto-y-elecciones/",
      "display_url" : "portal.ine.mx/voto-y-elecciones/",
      "indices" : [
       "124",
       "147"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2024647610511343640/video/1",
      "indices" : [
       "148",
       "171"
      ],
      "url" : "https://t.co/foto343640",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO11343640.jpg",
      "id_str" : "2024647606511343640",
      "id" : "2024647606511343640",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO11343640.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto343640"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "171"
   ],
   "favorite_count" : "80",
   "id_str" : "2024647610511343640",
   "truncated" : false,
   "retweet_count" : "15",
   "id" : "2024647610511343640",
   "possibly_sensitive" : false,
   "created_at" : "Fri Feb 20 00:49:41 +0000 2026",
   "favorited" : false,
   "full_text" : "La igualdad sustantiva se practica todos los días. Participa en el conversatorio de Guadalajara con 13 invitadas. #Igualdad https://t.co/ejem343640 https://t.co/foto343640",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2024647610511343640/video/1",
      "indices" : [
       "148",
       "171"
      ],
      "url" : "https://t.co/foto343640",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO11343640.jpg",
      "id_str" : "2024647606511343640",
      "id" : "2024647606511343640",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO11343640.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto343640",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO11343640.mp4"
        }
       ]
      }
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2024152648923144896"
     ],
     "editableUntil" : "2026-02-18T17:02:53.097Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "VotoEnElExtranjero",
      "indices" : [
       "113",
       "132"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2024152648923144896/video/1",
      "indices" : [
       "133",
       "156"
      ],
      "url" : "https://t.co/foto144896",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO23144896.jpg",
      "id_str" : "2024152644923144896",
      "id" : "2024152644923144896",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO23144896.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto144896"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "156"
   ],
   "favorite_count" : "76",
   "id_str" : "2024152648923144896",
   "truncated" : false,
   "retweet_count" : "21",
   "id" : "2024152648923144896",
   "possibly_sensitive" : false,
   "created_at" : "Wed Feb 18 16:02:53 +0000 2026",
   "favorited" : false,
   "full_text" : "📅 Si vives en el extranjero puedes tramitar tu credencial en el consulado; la cita dura alrededor de 57 minutos. #VotoEnElExtranjero https://t.co/foto144896",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2024152648923144896/video/1",
      "indices" : [
       "133",
       "156"
      ],
      "url" : "https://t.co/foto144896",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO23144896.jpg",
      "id_str" : "2024152644923144896",
      "id" : "2024152644923144896",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO23144896.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto144896",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO23144896.mp4"
        }
       ]
      }
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2023815776365523334"
     ],
     "editableUntil" : "2026-02-17T18:44:16.421Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "Simulacro",
      "indices" : [
       "117",
       "127"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2023815776365523334/photo/1",
      "indices" : [
       "128",
       "151"
      ],
      "url" : "https://t.co/foto523334",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO65523334.jpg",
      "id_str" : "2023815772365523334",
      "id" : "2023815772365523334",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO65523334.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto523334"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "151"
   ],
   "favorite_count" : "24",
   "id_str" : "2023815776365523334",
   "truncated" : false,
   "retweet_count" : "9",
   "id" : "2023815776365523334",
   "possibly_sensitive" : false,
   "created_at" : "Tue Feb 17 17:44:16 +0000 2026",
   "favorited" : false,
   "full_text" : "📅 La urna electrónica se presenta hoy en Puerto Vallarta: ven a conocerla, pregunta &amp; participa en el simulacro. #Simulacro https://t.co/foto523334",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2023815776365523334/photo/1",
      "indices" : [
       "128",
       "151"
      ],
      "url" : "https://t.co/foto523334",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO65523334.jpg",
      "id_str" : "2023815772365523334",
      "id" : "2023815772365523334",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO65523334.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto523334"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2023479763786732584"
     ],
     "editableUntil" : "2026-02-16T20:29:04.779Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "CredencialParaVotar",
      "indices" : [
       "117",
       "137"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem732584",
      "expanded_url" : "https://centralelectoral.ine.mx/",
      "display_url" : "centralelectoral.ine.mx/",
      "indices" : [
       "138",
       "161"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "161"
   ],
   "favorite_count" : "4",
   "id_str" : "2023479763786732584",
   "truncated" : false,
   "retweet_count" : "9",
   "id" : "2023479763786732584",
   "possibly_sensitive" : false,
   "created_at" : "Mon Feb 16 19:29:04 +0000 2026",
   "favorited" : false,
   "full_text" : "Recuerda: la vigencia de tu credencial aparece al frente, junto a tu fotografía. Revísala &amp; evita contratiempos. #CredencialParaVotar https://t.co/ejem732584",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2022452329829360257"
     ],
     "editableUntil" : "2026-02-14T00:26:25.435Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "DatosAbiertos",
      "indices" : [
       "101",
       "115"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2022452329829360257/photo/1",
      "indices" : [
       "116",
       "139"
      ],
      "url" : "https://t.co/foto360257",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO29360257.jpg",
      "id_str" : "2022452325829360257",
      "id" : "2022452325829360257",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO29360257.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto360257"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "139"
   ],
   "favorite_count" : "47",
   "id_str" : "2022452329829360257",
   "truncated" : false,
   "retweet_count" : "7",
   "id" : "2022452329829360257",
   "possibly_sensitive" : false,
   "created_at" : "Fri Feb 13 23:26:25 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 El presupuesto del Instituto está en línea. Puedes descargar las 37 hojas de cálculo y revisarlas. #DatosAbiertos https://t.co/foto360257",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2022452329829360257/photo/1",
      "indices" : [
       "116",
       "139"
      ],
      "url" : "https://t.co/foto360257",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO29360257.jpg",
      "id_str" : "2022452325829360257",
      "id" : "2022452325829360257",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO29360257.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto360257"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2022074454988717270"
     ],
     "editableUntil" : "2026-02-12T23:24:53.052Z",
     "editsRemaining" : "5",
     "isEditEligible" : false
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "ciudadania_ejemplo_410",
      "screen_name" : "ciudadania_ejemplo_410",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000410",
      "id" : "9100000000000000410"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "109"
   ],
   "favorite_count" : "80",
   "id_str" : "2022074454988717270",
   "truncated" : false,
   "retweet_count" : "20",
   "id" : "2022074454988717270",
   "possibly_sensitive" : false,
   "created_at" : "Thu Feb 12 22:24:53 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_410 ¡Hola! Sí, se transmite en directo en el canal institucional. Gracias por su interés.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2022072370469304529",
   "in_reply_to_status_id" : "2022072370469304529",
   "in_reply_to_user_id" : "9100000000000000410",
   "in_reply_to_user_id_str" : "9100000000000000410",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_410"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2021976414625444422"
     ],
     "editableUntil" : "2026-02-12T16:55:18.408Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "ConsultaInfantil",
      "indices" : [
       "117",
       "134"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem444422",
      "expanded_url" : "https://repositoriodocumental.ine.mx/",
      "display_url" : "repositoriodocumental.ine.mx/",
      "indices" : [
       "135",
       "158"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2021976414625444422/photo/1",
      "indices" : [
       "159",
       "182"
      ],
      "url" : "https://t.co/foto444422",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO25444422.jpg",
      "id_str" : "2021976410625444422",
      "id" : "2021976410625444422",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO25444422.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto444422"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "182"
   ],
   "favorite_count" : "52",
   "id_str" : "2021976414625444422",
   "truncated" : false,
   "retweet_count" : "22",
   "id" : "2021976414625444422",
   "possibly_sensitive" : false,
   "created_at" : "Thu Feb 12 15:55:18 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ La Consulta Infantil y Juvenil escucha a niñas, niños y adolescentes. En Tepatitlán habrá 16 casillas itinerantes. #ConsultaInfantil https://t.co/ejem444422 https://t.co/foto444422",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2021976414625444422/photo/1",
      "indices" : [
       "159",
       "182"
      ],
      "url" : "https://t.co/foto444422",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO25444422.jpg",
      "id_str" : "2021976410625444422",
      "id" : "2021976410625444422",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO25444422.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto444422"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2021624679912547275"
     ],
     "editableUntil" : "2026-02-11T17:37:38.318Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "CulturaCívica",
      "indices" : [
       "97",
       "111"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "111"
   ],
   "favorite_count" : "25",
   "id_str" : "2021624679912547275",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "2021624679912547275",
   "possibly_sensitive" : false,
   "created_at" : "Wed Feb 11 16:37:38 +0000 2026",
   "favorited" : false,
   "full_text" : "Inauguramos en Guadalajara la exposición «32 momentos de la democracia mexicana». Entrada libre. #CulturaCívica",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2021284868454473314"
     ],
     "editableUntil" : "2026-02-10T19:07:20.953Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "Igualdad",
      "indices" : [
       "120",
       "129"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem473314",
      "expanded_url" : "https://www.ine.mx/cultura-civica/",
      "display_url" : "www.ine.mx/cultura-civica/",
      "indices" : [
       "130",
       "153"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2021284868454473314/photo/1",
      "indices" : [
       "154",
       "177"
      ],
      "url" : "https://t.co/foto473314",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO54473314.jpg",
      "id_str" : "2021284864454473314",
      "id" : "2021284864454473314",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO54473314.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto473314"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "177"
   ],
   "favorite_count" : "54",
   "id_str" : "2021284868454473314",
   "truncated" : false,
   "retweet_count" : "14",
   "id" : "2021284868454473314",
   "possibly_sensitive" : false,
   "created_at" : "Tue Feb 10 18:07:20 +0000 2026",
   "favorited" : false,
   "full_text" : "📌 La igualdad sustantiva se practica todos los días. Participa en el conversatorio de Puerto Vallarta con 26 invitadas. #Igualdad https://t.co/ejem473314 https://t.co/foto473314",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2021284868454473314/photo/1",
      "indices" : [
       "154",
       "177"
      ],
      "url" : "https://t.co/foto473314",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO54473314.jpg",
      "id_str" : "2021284864454473314",
      "id" : "2021284864454473314",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO54473314.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto473314"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2020931437421588152"
     ],
     "editableUntil" : "2026-02-09T19:42:56.428Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "CulturaCívica",
      "indices" : [
       "103",
       "117"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem588152",
      "expanded_url" : "https://repositoriodocumental.ine.mx/",
      "display_url" : "repositoriodocumental.ine.mx/",
      "indices" : [
       "118",
       "141"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2020931437421588152/photo/1",
      "indices" : [
       "142",
       "165"
      ],
      "url" : "https://t.co/foto588152",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO21588152.jpg",
      "id_str" : "2020931433421588152",
      "id" : "2020931433421588152",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO21588152.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto588152"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "165"
   ],
   "favorite_count" : "42",
   "id_str" : "2020931437421588152",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "2020931437421588152",
   "possibly_sensitive" : false,
   "created_at" : "Mon Feb 09 18:42:56 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 Inauguramos en Puerto Vallarta la exposición «19 momentos de la democracia mexicana». Entrada libre. #CulturaCívica https://t.co/ejem588152 https://t.co/foto588152",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2020931437421588152/photo/1",
      "indices" : [
       "142",
       "165"
      ],
      "url" : "https://t.co/foto588152",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO21588152.jpg",
      "id_str" : "2020931433421588152",
      "id" : "2020931433421588152",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO21588152.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto588152"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2019874096584997627"
     ],
     "editableUntil" : "2026-02-06T21:41:26.728Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "PadrónElectoral",
      "indices" : [
       "100",
       "116"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2019874096584997627/photo/1",
      "indices" : [
       "117",
       "140"
      ],
      "url" : "https://t.co/foto997627",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO84997627.jpg",
      "id_str" : "2019874092584997627",
      "id" : "2019874092584997627",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO84997627.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto997627"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "140"
   ],
   "favorite_count" : "67",
   "id_str" : "2019874096584997627",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "2019874096584997627",
   "possibly_sensitive" : false,
   "created_at" : "Fri Feb 06 20:41:26 +0000 2026",
   "favorited" : false,
   "full_text" : "¿Cambiaste de domicilio? Actualiza tus datos en Zapopan con un comprobante de no más de tres meses. #PadrónElectoral https://t.co/foto997627",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2019874096584997627/photo/1",
      "indices" : [
       "117",
       "140"
      ],
      "url" : "https://t.co/foto997627",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO84997627.jpg",
      "id_str" : "2019874092584997627",
      "id" : "2019874092584997627",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO84997627.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto997627"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2019701088341194247"
     ],
     "editableUntil" : "2026-02-06T10:13:58.349Z",
     "editsRemaining" : "5",
     "isEditEligible" : false
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "ciudadania_ejemplo_385",
      "screen_name" : "ciudadania_ejemplo_385",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000385",
      "id" : "9100000000000000385"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "121"
   ],
   "favorite_count" : "17",
   "id_str" : "2019701088341194247",
   "truncated" : false,
   "retweet_count" : "22",
   "id" : "2019701088341194247",
   "possibly_sensitive" : false,
   "created_at" : "Fri Feb 06 09:13:58 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_385 ¡Hola! Gracias por escribir. Los requisitos están en el siguiente enlace; quedamos a sus órdenes.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2019595764383780691",
   "in_reply_to_status_id" : "2019595764383780691",
   "in_reply_to_user_id" : "9100000000000000385",
   "in_reply_to_user_id_str" : "9100000000000000385",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_385"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2019481026246472923"
     ],
     "editableUntil" : "2026-02-05T19:39:31.457Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "Inclusión",
      "indices" : [
       "110",
       "120"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem472923",
      "expanded_url" : "https://centralelectoral.ine.mx/",
      "display_url" : "centralelectoral.ine.mx/",
      "indices" : [
       "121",
       "144"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "144"
   ],
   "favorite_count" : "23",
   "id_str" : "2019481026246472923",
   "truncated" : false,
   "retweet_count" : "23",
   "id" : "2019481026246472923",
   "possibly_sensitive" : false,
   "created_at" : "Thu Feb 05 18:39:31 +0000 2026",
   "favorited" : false,
   "full_text" : "🪪 Concluye en Zapopan la capacitación de 38 personas funcionarias sobre atención a personas con discapacidad. #Inclusión https://t.co/ejem472923",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2019094984806568447"
     ],
     "editableUntil" : "2026-02-04T18:05:32.005Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "ConsultaInfantil",
      "indices" : [
       "83",
       "100"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2019094984806568447/photo/1",
      "indices" : [
       "101",
       "124"
      ],
      "url" : "https://t.co/foto568447",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO06568447.jpg",
      "id_str" : "2019094980806568447",
      "id" : "2019094980806568447",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO06568447.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto568447"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "124"
   ],
   "favorite_count" : "47",
   "id_str" : "2019094984806568447",
   "truncated" : false,
   "retweet_count" : "22",
   "id" : "2019094984806568447",
   "possibly_sensitive" : false,
   "created_at" : "Wed Feb 04 17:05:32 +0000 2026",
   "favorited" : false,
   "full_text" : "El registro de la Consulta Infantil y Juvenil cierra el 31 de febrero a las 18:00. #ConsultaInfantil https://t.co/foto568447",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2019094984806568447/photo/1",
      "indices" : [
       "101",
       "124"
      ],
      "url" : "https://t.co/foto568447",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO06568447.jpg",
      "id_str" : "2019094980806568447",
      "id" : "2019094980806568447",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO06568447.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto568447"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2019065461765387770"
     ],
     "editableUntil" : "2026-02-04T16:08:13.164Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "Igualdad",
      "indices" : [
       "112",
       "121"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem387770",
      "expanded_url" : "https://repositoriodocumental.ine.mx/",
      "display_url" : "repositoriodocumental.ine.mx/",
      "indices" : [
       "122",
       "145"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2019065461765387770/video/1",
      "indices" : [
       "146",
       "169"
      ],
      "url" : "https://t.co/foto387770",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO65387770.jpg",
      "id_str" : "2019065457765387770",
      "id" : "2019065457765387770",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO65387770.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto387770"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "169"
   ],
   "favorite_count" : "20",
   "id_str" : "2019065461765387770",
   "truncated" : false,
   "retweet_count" : "20",
   "id" : "2019065461765387770",
   "possibly_sensitive" : false,
   "created_at" : "Wed Feb 04 15:08:13 +0000 2026",
   "favorited" : false,
   "full_text" : "📅 La igualdad sustantiva se practica todos los días. Participa en el conversatorio de Zapopan con 37 invitadas. #Igualdad https://t.co/ejem387770 https://t.co/foto387770",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2019065461765387770/video/1",
      "indices" : [
       "146",
       "169"
      ],
      "url" : "https://t.co/foto387770",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO65387770.jpg",
      "id_str" : "2019065457765387770",
      "id" : "2019065457765387770",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO65387770.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto387770",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO65387770.mp4"
        }
       ]
      }
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2018716772365039902"
     ],
     "editableUntil" : "2026-02-03T17:02:39.132Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "CulturaCívica",
      "indices" : [
       "99",
       "113"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem039902",
      "expanded_url" : "https://www.ine.mx/cultura-civica/",
      "display_url" : "www.ine.mx/cultura-civica/",
      "indices" : [
       "114",
       "137"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "137"
   ],
   "favorite_count" : "32",
   "id_str" : "2018716772365039902",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "2018716772365039902",
   "possibly_sensitive" : false,
   "created_at" : "Tue Feb 03 16:02:39 +0000 2026",
   "favorited" : false,
   "full_text" : "🪪 Inauguramos en Guadalajara la exposición «35 momentos de la democracia mexicana». Entrada libre. #CulturaCívica https://t.co/ejem039902",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2018386804800944961"
     ],
     "editableUntil" : "2026-02-02T19:11:28.734Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "Aviso",
      "indices" : [
       "111",
       "117"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2018386804800944961/photo/1",
      "indices" : [
       "118",
       "141"
      ],
      "url" : "https://t.co/foto944961",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO00944961.jpg",
      "id_str" : "2018386800800944961",
      "id" : "2018386800800944961",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO00944961.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto944961"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "141"
   ],
   "favorite_count" : "51",
   "id_str" : "2018386804800944961",
   "truncated" : false,
   "retweet_count" : "11",
   "id" : "2018386804800944961",
   "possibly_sensitive" : false,
   "created_at" : "Mon Feb 02 18:11:28 +0000 2026",
   "favorited" : false,
   "full_text" : "🗳️ Aviso: el módulo de Puerto Vallarta suspende su servicio mañana por mantenimiento; se reprograman 32 citas. #Aviso https://t.co/foto944961",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2018386804800944961/photo/1",
      "indices" : [
       "118",
       "141"
      ],
      "url" : "https://t.co/foto944961",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO00944961.jpg",
      "id_str" : "2018386800800944961",
      "id" : "2018386800800944961",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO00944961.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto944961"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2017434441497772109"
     ],
     "editableUntil" : "2026-01-31T04:07:07.629Z",
     "editsRemaining" : "5",
     "isEditEligible" : false
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "ciudadania_ejemplo_317",
      "screen_name" : "ciudadania_ejemplo_317",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000317",
      "id" : "9100000000000000317"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "122"
   ],
   "favorite_count" : "19",
   "id_str" : "2017434441497772109",
   "truncated" : false,
   "retweet_count" : "9",
   "id" : "2017434441497772109",
   "possibly_sensitive" : false,
   "created_at" : "Sat Jan 31 03:07:07 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_317 Estimada persona usuaria: puede acudir al módulo más cercano de lunes a sábado. Saludos cordiales.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2017058058629952706",
   "in_reply_to_status_id" : "2017058058629952706",
   "in_reply_to_user_id" : "9100000000000000317",
   "in_reply_to_user_id_str" : "9100000000000000317",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_317"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2017396878702034577"
     ],
     "editableUntil" : "2026-01-31T01:37:51.961Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "TuCredencial",
      "indices" : [
       "142",
       "155"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem034577",
      "expanded_url" : "https://www.ine.mx/credencial/",
      "display_url" : "www.ine.mx/credencial/",
      "indices" : [
       "156",
       "179"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2017396878702034577/video/1",
      "indices" : [
       "180",
       "203"
      ],
      "url" : "https://t.co/foto034577",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO02034577.jpg",
      "id_str" : "2017396874702034577",
      "id" : "2017396874702034577",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO02034577.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto034577"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "203"
   ],
   "favorite_count" : "17",
   "id_str" : "2017396878702034577",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "2017396878702034577",
   "possibly_sensitive" : false,
   "created_at" : "Sat Jan 31 00:37:51 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ Los módulos de atención ciudadana de Zapopan atienden hoy 3 citas. Lleva acta de nacimiento, identificación &amp; comprobante de domicilio. #TuCredencial https://t.co/ejem034577 https://t.co/foto034577",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2017396878702034577/video/1",
      "indices" : [
       "180",
       "203"
      ],
      "url" : "https://t.co/foto034577",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO02034577.jpg",
      "id_str" : "2017396874702034577",
      "id" : "2017396874702034577",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO02034577.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "video",
      "display_url" : "pic.x.com/foto034577",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO02034577.mp4"
        }
       ]
      }
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2016960653751983675"
     ],
     "editableUntil" : "2026-01-29T20:44:27.828Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "PadrónElectoral",
      "indices" : [
       "101",
       "117"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2016960653751983675/photo/1",
      "indices" : [
       "118",
       "141"
      ],
      "url" : "https://t.co/foto983675",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO51983675.jpg",
      "id_str" : "2016960649751983675",
      "id" : "2016960649751983675",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO51983675.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto983675"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "141"
   ],
   "favorite_count" : "65",
   "id_str" : "2016960653751983675",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "2016960653751983675",
   "possibly_sensitive" : false,
   "created_at" : "Thu Jan 29 19:44:27 +0000 2026",
   "favorited" : false,
   "full_text" : "Tu credencial no se tira: llévala al módulo si ya no está vigente, ahí se destruye de manera segura. #PadrónElectoral https://t.co/foto983675",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2016960653751983675/photo/1",
      "indices" : [
       "118",
       "141"
      ],
      "url" : "https://t.co/foto983675",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO51983675.jpg",
      "id_str" : "2016960649751983675",
      "id" : "2016960649751983675",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO51983675.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto983675"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2016920564191589452"
     ],
     "editableUntil" : "2026-01-29T18:05:09.732Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "ConsejoGeneral",
      "indices" : [
       "89",
       "104"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2016920564191589452/photo/1",
      "indices" : [
       "105",
       "128"
      ],
      "url" : "https://t.co/foto589452",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO91589452.jpg",
      "id_str" : "2016920560191589452",
      "id" : "2016920560191589452",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO91589452.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto589452"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "128"
   ],
   "favorite_count" : "82",
   "id_str" : "2016920564191589452",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "2016920564191589452",
   "possibly_sensitive" : false,
   "created_at" : "Thu Jan 29 17:05:09 +0000 2026",
   "favorited" : false,
   "full_text" : "Se perfila que el Consejo General apruebe mañana el presupuesto de la consulta infantil. #ConsejoGeneral https://t.co/foto589452",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2016920564191589452/photo/1",
      "indices" : [
       "105",
       "128"
      ],
      "url" : "https://t.co/foto589452",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO91589452.jpg",
      "id_str" : "2016920560191589452",
      "id" : "2016920560191589452",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO91589452.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto589452"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2016595058708960259"
     ],
     "editableUntil" : "2026-01-28T20:31:43.177Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "TuCredencial",
      "indices" : [
       "116",
       "129"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2016595058708960259/video/1",
      "indices" : [
       "130",
       "153"
      ],
      "url" : "https://t.co/foto960259",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO08960259.jpg",
      "id_str" : "2016595054708960259",
      "id" : "2016595054708960259",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO08960259.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto960259"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "153"
   ],
   "favorite_count" : "49",
   "id_str" : "2016595058708960259",
   "truncated" : false,
   "retweet_count" : "9",
   "id" : "2016595058708960259",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jan 28 19:31:43 +0000 2026",
   "favorited" : false,
   "full_text" : "Reponer la Credencial para Votar por robo o extravío no tiene costo. En Guadalajara te esperamos de lunes a sábado. #TuCredencial https://t.co/foto960259",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2016595058708960259/video/1",
      "indices" : [
       "130",
       "153"
      ],
      "url" : "https://t.co/foto960259",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO08960259.jpg",
      "id_str" : "2016595054708960259",
      "id" : "2016595054708960259",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO08960259.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto960259",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO08960259.mp4"
        }
       ]
      }
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2016210654506860458"
     ],
     "editableUntil" : "2026-01-27T19:04:14.073Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "DatosAbiertos",
      "indices" : [
       "101",
       "115"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2016210654506860458/photo/1",
      "indices" : [
       "116",
       "139"
      ],
      "url" : "https://t.co/foto860458",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO06860458.jpg",
      "id_str" : "2016210650506860458",
      "id" : "2016210650506860458",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO06860458.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto860458"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "139"
   ],
   "favorite_count" : "68",
   "id_str" : "2016210654506860458",
   "truncated" : false,
   "retweet_count" : "8",
   "id" : "2016210654506860458",
   "possibly_sensitive" : false,
   "created_at" : "Tue Jan 27 18:04:14 +0000 2026",
   "favorited" : false,
   "full_text" : "📌 El presupuesto del Instituto está en línea. Puedes descargar las 53 hojas de cálculo y revisarlas. #DatosAbiertos https://t.co/foto860458",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2016210654506860458/photo/1",
      "indices" : [
       "116",
       "139"
      ],
      "url" : "https://t.co/foto860458",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO06860458.jpg",
      "id_str" : "2016210650506860458",
      "id" : "2016210650506860458",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO06860458.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto860458"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2015933215034249098"
     ],
     "editableUntil" : "2026-01-27T00:41:47.349Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "Simulacro",
      "indices" : [
       "117",
       "127"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "127"
   ],
   "favorite_count" : "48",
   "id_str" : "2015933215034249098",
   "truncated" : false,
   "retweet_count" : "23",
   "id" : "2015933215034249098",
   "possibly_sensitive" : false,
   "created_at" : "Mon Jan 26 23:41:47 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 La urna electrónica se presenta hoy en Puerto Vallarta: ven a conocerla, pregunta &amp; participa en el simulacro. #Simulacro",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2014853867831332529"
     ],
     "editableUntil" : "2026-01-24T01:12:50.922Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "TuCredencial",
      "indices" : [
       "149",
       "162"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem332529",
      "expanded_url" : "https://repositoriodocumental.ine.mx/",
      "display_url" : "repositoriodocumental.ine.mx/",
      "indices" : [
       "163",
       "186"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2014853867831332529/photo/1",
      "indices" : [
       "187",
       "210"
      ],
      "url" : "https://t.co/foto332529",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO31332529.jpg",
      "id_str" : "2014853863831332529",
      "id" : "2014853863831332529",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO31332529.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto332529"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "210"
   ],
   "favorite_count" : "39",
   "id_str" : "2014853867831332529",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "2014853867831332529",
   "possibly_sensitive" : false,
   "created_at" : "Sat Jan 24 00:12:50 +0000 2026",
   "favorited" : false,
   "full_text" : "Los módulos de atención ciudadana de Lagos de Moreno atienden hoy 44 citas. Lleva acta de nacimiento, identificación &amp; comprobante de domicilio. #TuCredencial https://t.co/ejem332529 https://t.co/foto332529",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2014853867831332529/photo/1",
      "indices" : [
       "187",
       "210"
      ],
      "url" : "https://t.co/foto332529",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO31332529.jpg",
      "id_str" : "2014853863831332529",
      "id" : "2014853863831332529",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO31332529.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto332529"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2014486045298022043"
     ],
     "editableUntil" : "2026-01-23T00:51:15.196Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "ConsultaInfantil",
      "indices" : [
       "123",
       "140"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2014486045298022043/photo/1",
      "indices" : [
       "141",
       "164"
      ],
      "url" : "https://t.co/foto022043",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO98022043.jpg",
      "id_str" : "2014486041298022043",
      "id" : "2014486041298022043",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO98022043.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto022043"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "164"
   ],
   "favorite_count" : "83",
   "id_str" : "2014486045298022043",
   "truncated" : false,
   "retweet_count" : "18",
   "id" : "2014486045298022043",
   "possibly_sensitive" : false,
   "created_at" : "Thu Jan 22 23:51:15 +0000 2026",
   "favorited" : false,
   "full_text" : "🗳️ La Consulta Infantil y Juvenil escucha a niñas, niños y adolescentes. En Lagos de Moreno habrá 57 casillas itinerantes. #ConsultaInfantil https://t.co/foto022043",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2014486045298022043/photo/1",
      "indices" : [
       "141",
       "164"
      ],
      "url" : "https://t.co/foto022043",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO98022043.jpg",
      "id_str" : "2014486041298022043",
      "id" : "2014486041298022043",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO98022043.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto022043"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2014453994045290305"
     ],
     "editableUntil" : "2026-01-22T22:43:53.582Z",
     "editsRemaining" : "5",
     "isEditEligible" : false
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "ciudadania_ejemplo_434",
      "screen_name" : "ciudadania_ejemplo_434",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000434",
      "id" : "9100000000000000434"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "85"
   ],
   "favorite_count" : "35",
   "id_str" : "2014453994045290305",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "2014453994045290305",
   "possibly_sensitive" : false,
   "created_at" : "Thu Jan 22 21:43:53 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_434 No sea ignorante, lea bien la convocatoria antes de escribir.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2014367051411263631",
   "in_reply_to_status_id" : "2014367051411263631",
   "in_reply_to_user_id" : "9100000000000000434",
   "in_reply_to_user_id_str" : "9100000000000000434",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_434"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2014104154292275065"
     ],
     "editableUntil" : "2026-01-21T23:33:45.285Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "ObservaciónElectoral",
      "indices" : [
       "106",
       "127"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2014104154292275065/photo/1",
      "indices" : [
       "128",
       "151"
      ],
      "url" : "https://t.co/foto275065",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO92275065.jpg",
      "id_str" : "2014104150292275065",
      "id" : "2014104150292275065",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO92275065.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto275065"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "151"
   ],
   "favorite_count" : "5",
   "id_str" : "2014104154292275065",
   "truncated" : false,
   "retweet_count" : "15",
   "id" : "2014104154292275065",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jan 21 22:33:45 +0000 2026",
   "favorited" : false,
   "full_text" : "Publicamos la convocatoria para integrar el cuerpo de observación electoral. Hay 3 días para registrarse. #ObservaciónElectoral https://t.co/foto275065",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2014104154292275065/photo/1",
      "indices" : [
       "128",
       "151"
      ],
      "url" : "https://t.co/foto275065",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO92275065.jpg",
      "id_str" : "2014104150292275065",
      "id" : "2014104150292275065",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO92275065.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto275065"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2013734060329122846"
     ],
     "editableUntil" : "2026-01-20T23:03:08.009Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "TuCredencial",
      "indices" : [
       "141",
       "154"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2013734060329122846/photo/1",
      "indices" : [
       "155",
       "178"
      ],
      "url" : "https://t.co/foto122846",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO29122846.jpg",
      "id_str" : "2013734056329122846",
      "id" : "2013734056329122846",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO29122846.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto122846"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "178"
   ],
   "favorite_count" : "76",
   "id_str" : "2013734060329122846",
   "truncated" : false,
   "retweet_count" : "21",
   "id" : "2013734060329122846",
   "possibly_sensitive" : false,
   "created_at" : "Tue Jan 20 22:03:08 +0000 2026",
   "favorited" : false,
   "full_text" : "Los módulos de atención ciudadana de Zapopan atienden hoy 30 citas. Lleva acta de nacimiento, identificación &amp; comprobante de domicilio. #TuCredencial https://t.co/foto122846",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2013734060329122846/photo/1",
      "indices" : [
       "155",
       "178"
      ],
      "url" : "https://t.co/foto122846",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO29122846.jpg",
      "id_str" : "2013734056329122846",
      "id" : "2013734056329122846",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO29122846.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto122846"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2013321259068602205"
     ],
     "editableUntil" : "2026-01-19T19:42:48.519Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "RendiciónDeCuentas",
      "indices" : [
       "111",
       "130"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "130"
   ],
   "favorite_count" : "45",
   "id_str" : "2013321259068602205",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "2013321259068602205",
   "possibly_sensitive" : false,
   "created_at" : "Mon Jan 19 18:42:48 +0000 2026",
   "favorited" : false,
   "full_text" : "El informe trimestral de actividades ya puede consultarse: 20 páginas, en lenguaje claro y con datos abiertos. #RendiciónDeCuentas",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2012235119244479343"
     ],
     "editableUntil" : "2026-01-16T19:46:52.605Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "Igualdad",
      "indices" : [
       "120",
       "129"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2012235119244479343/video/1",
      "indices" : [
       "130",
       "153"
      ],
      "url" : "https://t.co/foto479343",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO44479343.jpg",
      "id_str" : "2012235115244479343",
      "id" : "2012235115244479343",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO44479343.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto479343"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "153"
   ],
   "favorite_count" : "53",
   "id_str" : "2012235119244479343",
   "truncated" : false,
   "retweet_count" : "18",
   "id" : "2012235119244479343",
   "possibly_sensitive" : false,
   "created_at" : "Fri Jan 16 18:46:52 +0000 2026",
   "favorited" : false,
   "full_text" : "📌 La igualdad sustantiva se practica todos los días. Participa en el conversatorio de Lagos de Moreno con 56 invitadas. #Igualdad https://t.co/foto479343",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2012235119244479343/video/1",
      "indices" : [
       "130",
       "153"
      ],
      "url" : "https://t.co/foto479343",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO44479343.jpg",
      "id_str" : "2012235115244479343",
      "id" : "2012235115244479343",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO44479343.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto479343",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO44479343.mp4"
        }
       ]
      }
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2012210237082107526"
     ],
     "editableUntil" : "2026-01-16T18:08:00.235Z",
     "editsRemaining" : "5",
     "isEditEligible" : false
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "ciudadania_ejemplo_261",
      "screen_name" : "ciudadania_ejemplo_261",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000261",
      "id" : "9100000000000000261"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "179"
   ],
   "favorite_count" : "56",
   "id_str" : "2012210237082107526",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "2012210237082107526",
   "possibly_sensitive" : false,
   "created_at" : "Fri Jan 16 17:08:00 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_261 Hola. Lamentamos que le hayan dicho «ignorante, no sirves para nada». Ese trato no corresponde al Instituto; gracias por avisarnos, le daremos seguimiento.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2012016824370545982",
   "in_reply_to_status_id" : "2012016824370545982",
   "in_reply_to_user_id" : "9100000000000000261",
   "in_reply_to_user_id_str" : "9100000000000000261",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_261"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2011971997531183437"
     ],
     "editableUntil" : "2026-01-16T02:21:19.500Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "Simulacro",
      "indices" : [
       "109",
       "119"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem183437",
      "expanded_url" : "https://www.ine.mx/credencial/",
      "display_url" : "www.ine.mx/credencial/",
      "indices" : [
       "120",
       "143"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2011971997531183437/photo/1",
      "indices" : [
       "144",
       "167"
      ],
      "url" : "https://t.co/foto183437",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO31183437.jpg",
      "id_str" : "2011971993531183437",
      "id" : "2011971993531183437",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO31183437.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto183437"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "167"
   ],
   "favorite_count" : "7",
   "id_str" : "2011971997531183437",
   "truncated" : false,
   "retweet_count" : "12",
   "id" : "2011971997531183437",
   "possibly_sensitive" : false,
   "created_at" : "Fri Jan 16 01:21:19 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ La urna electrónica se presenta hoy en Zapopan: ven a conocerla, pregunta &amp; participa en el simulacro. #Simulacro https://t.co/ejem183437 https://t.co/foto183437",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2011971997531183437/photo/1",
      "indices" : [
       "144",
       "167"
      ],
      "url" : "https://t.co/foto183437",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO31183437.jpg",
      "id_str" : "2011971993531183437",
      "id" : "2011971993531183437",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO31183437.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto183437"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2011554349686310402"
     ],
     "editableUntil" : "2026-01-14T22:41:44.494Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "PREP",
      "indices" : [
       "122",
       "127"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "127"
   ],
   "favorite_count" : "52",
   "id_str" : "2011554349686310402",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "2011554349686310402",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jan 14 21:41:44 +0000 2026",
   "favorited" : false,
   "full_text" : "📅 El PREP informa resultados preliminares la noche de la jornada; no sustituye a los cómputos. Te explicamos en 11 pasos. #PREP",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2011098145838755438"
     ],
     "editableUntil" : "2026-01-13T16:28:57.021Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "CulturaCívica",
      "indices" : [
       "94",
       "108"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "108"
   ],
   "favorite_count" : "88",
   "id_str" : "2011098145838755438",
   "truncated" : false,
   "retweet_count" : "13",
   "id" : "2011098145838755438",
   "possibly_sensitive" : false,
   "created_at" : "Tue Jan 13 15:28:57 +0000 2026",
   "favorited" : false,
   "full_text" : "🪪 Inauguramos en Zapopan la exposición «9 momentos de la democracia mexicana». Entrada libre. #CulturaCívica",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2010831128783850740"
     ],
     "editableUntil" : "2026-01-12T22:47:55.194Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "CulturaCívica",
      "indices" : [
       "127",
       "141"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem850740",
      "expanded_url" : "https://repositoriodocumental.ine.mx/",
      "display_url" : "repositoriodocumental.ine.mx/",
      "indices" : [
       "142",
       "165"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2010831128783850740/photo/1",
      "indices" : [
       "166",
       "189"
      ],
      "url" : "https://t.co/foto850740",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO83850740.jpg",
      "id_str" : "2010831124783850740",
      "id" : "2010831124783850740",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO83850740.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto850740"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "189"
   ],
   "favorite_count" : "70",
   "id_str" : "2010831128783850740",
   "truncated" : false,
   "retweet_count" : "15",
   "id" : "2010831128783850740",
   "possibly_sensitive" : false,
   "created_at" : "Mon Jan 12 21:47:55 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 Más de 34 estudiantes de Guadalajara dialogaron sobre el respeto y la escucha. Así se construye ciudadanía desde la escuela. #CulturaCívica https://t.co/ejem850740 https://t.co/foto850740",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2010831128783850740/photo/1",
      "indices" : [
       "166",
       "189"
      ],
      "url" : "https://t.co/foto850740",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO83850740.jpg",
      "id_str" : "2010831124783850740",
      "id" : "2010831124783850740",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO83850740.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto850740"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2009747774331544676"
     ],
     "editableUntil" : "2026-01-09T23:03:03.365Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "CulturaCívica",
      "indices" : [
       "92",
       "106"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2009747774331544676/photo/1",
      "indices" : [
       "107",
       "130"
      ],
      "url" : "https://t.co/foto544676",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO31544676.jpg",
      "id_str" : "2009747770331544676",
      "id" : "2009747770331544676",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO31544676.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto544676"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "130"
   ],
   "favorite_count" : "36",
   "id_str" : "2009747774331544676",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "2009747774331544676",
   "possibly_sensitive" : false,
   "created_at" : "Fri Jan 09 22:03:03 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ En Zapopan iniciamos el taller de cultura cívica «Participar se aprende» con 51 docentes. #CulturaCívica https://t.co/foto544676",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2009747774331544676/photo/1",
      "indices" : [
       "107",
       "130"
      ],
      "url" : "https://t.co/foto544676",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO31544676.jpg",
      "id_str" : "2009747770331544676",
      "id" : "2009747770331544676",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO31544676.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto544676"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2009394854340809900"
     ],
     "editableUntil" : "2026-01-08T23:40:40.682Z",
     "editsRemaining" : "5",
     "isEditEligible" : false
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [],
    "symbols" : [],
    "user_mentions" : [
     {
      "name" : "ciudadania_ejemplo_488",
      "screen_name" : "ciudadania_ejemplo_488",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000488",
      "id" : "9100000000000000488"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "114"
   ],
   "favorite_count" : "0",
   "id_str" : "2009394854340809900",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "2009394854340809900",
   "possibly_sensitive" : false,
   "created_at" : "Thu Jan 08 22:40:40 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_488 Buen día. Con esos documentos no procede su trámite; le falta el comprobante de domicilio.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2009373148765007195",
   "in_reply_to_status_id" : "2009373148765007195",
   "in_reply_to_user_id" : "9100000000000000488",
   "in_reply_to_user_id_str" : "9100000000000000488",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_488"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2009347916057122094"
     ],
     "editableUntil" : "2026-01-08T20:34:09.724Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "CulturaCívica",
      "indices" : [
       "101",
       "115"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2009347916057122094/video/1",
      "indices" : [
       "116",
       "139"
      ],
      "url" : "https://t.co/foto122094",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO57122094.jpg",
      "id_str" : "2009347912057122094",
      "id" : "2009347912057122094",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO57122094.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto122094"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "139"
   ],
   "favorite_count" : "44",
   "id_str" : "2009347916057122094",
   "truncated" : false,
   "retweet_count" : "19",
   "id" : "2009347916057122094",
   "possibly_sensitive" : false,
   "created_at" : "Thu Jan 08 19:34:09 +0000 2026",
   "favorited" : false,
   "full_text" : "🗳️ En Puerto Vallarta iniciamos el taller de cultura cívica «Participar se aprende» con 51 docentes. #CulturaCívica https://t.co/foto122094",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2009347916057122094/video/1",
      "indices" : [
       "116",
       "139"
      ],
      "url" : "https://t.co/foto122094",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO57122094.jpg",
      "id_str" : "2009347912057122094",
      "id" : "2009347912057122094",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO57122094.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto122094",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO57122094.mp4"
        }
       ]
      }
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2009030441492743381"
     ],
     "editableUntil" : "2026-01-07T23:32:37.889Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "PREP",
      "indices" : [
       "123",
       "128"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "128"
   ],
   "favorite_count" : "1",
   "id_str" : "2009030441492743381",
   "truncated" : false,
   "retweet_count" : "6",
   "id" : "2009030441492743381",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jan 07 22:32:37 +0000 2026",
   "favorited" : false,
   "full_text" : "🗳️ El PREP informa resultados preliminares la noche de la jornada; no sustituye a los cómputos. Te explicamos en 22 pasos. #PREP",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2008675473920324323"
     ],
     "editableUntil" : "2026-01-07T00:02:07.025Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "VotoEnElExtranjero",
      "indices" : [
       "113",
       "132"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem324323",
      "expanded_url" : "https://www.ine.mx/cultura-civica/",
      "display_url" : "www.ine.mx/cultura-civica/",
      "indices" : [
       "133",
       "156"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2008675473920324323/video/1",
      "indices" : [
       "157",
       "180"
      ],
      "url" : "https://t.co/foto324323",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO20324323.jpg",
      "id_str" : "2008675469920324323",
      "id" : "2008675469920324323",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO20324323.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto324323"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "180"
   ],
   "favorite_count" : "23",
   "id_str" : "2008675473920324323",
   "truncated" : false,
   "retweet_count" : "23",
   "id" : "2008675473920324323",
   "possibly_sensitive" : false,
   "created_at" : "Tue Jan 06 23:02:07 +0000 2026",
   "favorited" : false,
   "full_text" : "📌 Si vives en el extranjero puedes tramitar tu credencial en el consulado; la cita dura alrededor de 47 minutos. #VotoEnElExtranjero https://t.co/ejem324323 https://t.co/foto324323",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2008675473920324323/video/1",
      "indices" : [
       "157",
       "180"
      ],
      "url" : "https://t.co/foto324323",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO20324323.jpg",
      "id_str" : "2008675469920324323",
      "id" : "2008675469920324323",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO20324323.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "video",
      "display_url" : "pic.x.com/foto324323",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO20324323.mp4"
        }
       ]
      }
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2008214572958001748"
     ],
     "editableUntil" : "2026-01-05T17:30:39.672Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "CredencialParaVotar",
      "indices" : [
       "117",
       "137"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem001748",
      "expanded_url" : "https://centralelectoral.ine.mx/",
      "display_url" : "centralelectoral.ine.mx/",
      "indices" : [
       "138",
       "161"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "161"
   ],
   "favorite_count" : "38",
   "id_str" : "2008214572958001748",
   "truncated" : false,
   "retweet_count" : "23",
   "id" : "2008214572958001748",
   "possibly_sensitive" : false,
   "created_at" : "Mon Jan 05 16:30:39 +0000 2026",
   "favorited" : false,
   "full_text" : "Recuerda: la vigencia de tu credencial aparece al frente, junto a tu fotografía. Revísala &amp; evita contratiempos. #CredencialParaVotar https://t.co/ejem001748",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2007179925059989119"
     ],
     "editableUntil" : "2026-01-02T20:59:20.390Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "CulturaCívica",
      "indices" : [
       "94",
       "108"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "108"
   ],
   "favorite_count" : "19",
   "id_str" : "2007179925059989119",
   "truncated" : false,
   "retweet_count" : "19",
   "id" : "2007179925059989119",
   "possibly_sensitive" : false,
   "created_at" : "Fri Jan 02 19:59:20 +0000 2026",
   "favorited" : false,
   "full_text" : "📅 Inauguramos en Zapopan la exposición «5 momentos de la democracia mexicana». Entrada libre. #CulturaCívica",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2006758365856771952"
     ],
     "editableUntil" : "2026-01-01T17:04:12.844Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "ConsultaInfantil",
      "indices" : [
       "118",
       "135"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2006758365856771952/photo/1",
      "indices" : [
       "136",
       "159"
      ],
      "url" : "https://t.co/foto771952",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO56771952.jpg",
      "id_str" : "2006758361856771952",
      "id" : "2006758361856771952",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO56771952.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto771952"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "159"
   ],
   "favorite_count" : "42",
   "id_str" : "2006758365856771952",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "2006758365856771952",
   "possibly_sensitive" : false,
   "created_at" : "Thu Jan 01 16:04:12 +0000 2026",
   "favorited" : false,
   "full_text" : "🪪 La Consulta Infantil y Juvenil escucha a niñas, niños y adolescentes. En Guadalajara habrá 55 casillas itinerantes. #ConsultaInfantil https://t.co/foto771952",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2006758365856771952/photo/1",
      "indices" : [
       "136",
       "159"
      ],
      "url" : "https://t.co/foto771952",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO56771952.jpg",
      "id_str" : "2006758361856771952",
      "id" : "2006758361856771952",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO56771952.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto771952"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2006508720488570804"
     ],
     "editableUntil" : "2026-01-01T00:32:12.750Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "CulturaCívica",
      "indices" : [
       "126",
       "140"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem570804",
      "expanded_url" : "https://portal.ine.mx/voto-y-elecciones/",
      "display_url" : "portal.ine.mx/voto-y-elecciones/",
      "indices" : [
       "141",
       "164"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "164"
   ],
   "favorite_count" : "64",
   "id_str" : "2006508720488570804",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "2006508720488570804",
   "possibly_sensitive" : false,
   "created_at" : "Wed Dec 31 23:32:12 +0000 2025",
   "favorited" : false,
   "full_text" : "🪪 Más de 20 estudiantes de Tepatitlán dialogaron sobre el respeto y la escucha. Así se construye ciudadanía desde la escuela. #CulturaCívica https://t.co/ejem570804",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2006032816335977495"
     ],
     "editableUntil" : "2025-12-30T17:01:08.358Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "CulturaCívica",
      "indices" : [
       "103",
       "117"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem977495",
      "expanded_url" : "https://centralelectoral.ine.mx/",
      "display_url" : "centralelectoral.ine.mx/",
      "indices" : [
       "118",
       "141"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2006032816335977495/photo/1",
      "indices" : [
       "142",
       "165"
      ],
      "url" : "https://t.co/foto977495",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO35977495.jpg",
      "id_str" : "2006032812335977495",
      "id" : "2006032812335977495",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO35977495.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto977495"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "165"
   ],
   "favorite_count" : "5",
   "id_str" : "2006032816335977495",
   "truncated" : false,
   "retweet_count" : "20",
   "id" : "2006032816335977495",
   "possibly_sensitive" : false,
   "created_at" : "Tue Dec 30 16:01:08 +0000 2025",
   "favorited" : false,
   "full_text" : "🪪 Inauguramos en Lagos de Moreno la exposición «29 momentos de la democracia mexicana». Entrada libre. #CulturaCívica https://t.co/ejem977495 https://t.co/foto977495",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2006032816335977495/photo/1",
      "indices" : [
       "142",
       "165"
      ],
      "url" : "https://t.co/foto977495",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO35977495.jpg",
      "id_str" : "2006032812335977495",
      "id" : "2006032812335977495",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO35977495.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto977495"
     }
    ]
   }
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2005657888419619446"
     ],
     "editableUntil" : "2025-12-29T16:11:18.577Z",
     "editsRemaining" : "5",
     "isEditEligible" : true
    }
   },
   "retweeted" : false,
   "source" : "<a href=\"https://mobile.twitter.com\" rel=\"nofollow\">Twitter Web App</a>",
   "entities" : {
    "hashtags" : [
     {
      "text" : "CulturaCívica",
      "indices" : [
       "90",
       "104"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem619446",
      "expanded_url" : "https://repositoriodocumental.ine.mx/",
      "display_url" : "repositoriodocumental.ine.mx/",
      "indices" : [
       "105",
       "128"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "128"
   ],
   "favorite_count" : "6",
   "id_str" : "2005657888419619446",
   "truncated" : false,
   "retweet_count" : "21",
   "id" : "2005657888419619446",
   "possibly_sensitive" : false,
   "created_at" : "Mon Dec 29 15:11:18 +0000 2025",
   "favorited" : false,
   "full_text" : "En Zapopan iniciamos el taller de cultura cívica «Participar se aprende» con 43 docentes. #CulturaCívica https://t.co/ejem619446",
   "lang" : "es"
  }
 }
]