window.YTD.tweet.part0 = [
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2072742401931555113"
     ],
     "editableUntil" : "2026-07-02T19:01:12.969Z",
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
      "url" : "https://t.co/ejem555113",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2072742401931555113/photo/1",
      "indices" : [
       "164",
       "187"
      ],
      "url" : "https://t.co/foto555113",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO31555113.jpg",
      "id_str" : "2072742397931555113",
      "id" : "2072742397931555113",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO31555113.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto555113"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "187"
   ],
   "favorite_count" : "33",
   "id_str" : "2072742401931555113",
   "truncated" : false,
   "retweet_count" : "13",
   "id" : "2072742401931555113",
   "possibly_sensitive" : false,
   "created_at" : "Thu Jul 02 18:01:12 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ Recuerda: la vigencia de tu credencial aparece al frente, junto a tu fotografía. Revísala &amp; evita contratiempos. #CredencialParaVotar https://t.co/ejem555113 https://t.co/foto555113",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2072742401931555113/photo/1",
      "indices" : [
       "164",
       "187"
      ],
      "url" : "https://t.co/foto555113",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO31555113.jpg",
      "id_str" : "2072742397931555113",
      "id" : "2072742397931555113",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO31555113.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto555113"
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
      "2072485357799541027"
     ],
     "editableUntil" : "2026-07-02T01:59:48.872Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2072485357799541027/photo/1",
      "indices" : [
       "118",
       "141"
      ],
      "url" : "https://t.co/foto541027",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO99541027.jpg",
      "id_str" : "2072485353799541027",
      "id" : "2072485353799541027",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO99541027.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto541027"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "141"
   ],
   "favorite_count" : "77",
   "id_str" : "2072485357799541027",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "2072485357799541027",
   "possibly_sensitive" : false,
   "created_at" : "Thu Jul 02 00:59:48 +0000 2026",
   "favorited" : false,
   "full_text" : "Tu credencial no se tira: llévala al módulo si ya no está vigente, ahí se destruye de manera segura. #PadrónElectoral https://t.co/foto541027",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2072485357799541027/photo/1",
      "indices" : [
       "118",
       "141"
      ],
      "url" : "https://t.co/foto541027",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO99541027.jpg",
      "id_str" : "2072485353799541027",
      "id" : "2072485353799541027",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO99541027.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto541027"
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
      "2072118023285714110"
     ],
     "editableUntil" : "2026-07-01T01:40:09.499Z",
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
      "url" : "https://t.co/ejem714110",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2072118023285714110/photo/1",
      "indices" : [
       "161",
       "184"
      ],
      "url" : "https://t.co/foto714110",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO85714110.jpg",
      "id_str" : "2072118019285714110",
      "id" : "2072118019285714110",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO85714110.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto714110"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "184"
   ],
   "favorite_count" : "70",
   "id_str" : "2072118023285714110",
   "truncated" : false,
   "retweet_count" : "10",
   "id" : "2072118023285714110",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jul 01 00:40:09 +0000 2026",
   "favorited" : false,
   "full_text" : "Conoce cómo se realiza la insaculación: el sorteo que elige a las personas que integrarán las mesas directivas de casilla. #Insaculación https://t.co/ejem714110 https://t.co/foto714110",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2072118023285714110/photo/1",
      "indices" : [
       "161",
       "184"
      ],
      "url" : "https://t.co/foto714110",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO85714110.jpg",
      "id_str" : "2072118019285714110",
      "id" : "2072118019285714110",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO85714110.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto714110"
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
      "2071661490515846078"
     ],
     "editableUntil" : "2026-06-29T19:26:03.605Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2071661490515846078/video/1",
      "indices" : [
       "120",
       "143"
      ],
      "url" : "https://t.co/foto846078",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO15846078.jpg",
      "id_str" : "2071661486515846078",
      "id" : "2071661486515846078",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO15846078.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto846078"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "143"
   ],
   "favorite_count" : "88",
   "id_str" : "2071661490515846078",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "2071661490515846078",
   "possibly_sensitive" : false,
   "created_at" : "Mon Jun 29 18:26:03 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ La urna electrónica se presenta hoy en Zapopan: ven a conocerla, pregunta &amp; participa en el simulacro. #Simulacro https://t.co/foto846078",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2071661490515846078/video/1",
      "indices" : [
       "120",
       "143"
      ],
      "url" : "https://t.co/foto846078",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO15846078.jpg",
      "id_str" : "2071661486515846078",
      "id" : "2071661486515846078",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO15846078.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto846078",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO15846078.mp4"
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
      "2070605169143863222"
     ],
     "editableUntil" : "2026-06-26T21:28:36.964Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2070605169143863222/video/1",
      "indices" : [
       "116",
       "139"
      ],
      "url" : "https://t.co/foto863222",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO43863222.jpg",
      "id_str" : "2070605165143863222",
      "id" : "2070605165143863222",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO43863222.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto863222"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "139"
   ],
   "favorite_count" : "42",
   "id_str" : "2070605169143863222",
   "truncated" : false,
   "retweet_count" : "22",
   "id" : "2070605169143863222",
   "possibly_sensitive" : false,
   "created_at" : "Fri Jun 26 20:28:36 +0000 2026",
   "favorited" : false,
   "full_text" : "📌 Participa en el concurso de cuento «Voces que deciden». Se recibieron ya 8 trabajos de Puerto Vallarta. #Concurso https://t.co/foto863222",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2070605169143863222/video/1",
      "indices" : [
       "116",
       "139"
      ],
      "url" : "https://t.co/foto863222",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO43863222.jpg",
      "id_str" : "2070605165143863222",
      "id" : "2070605165143863222",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO43863222.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "video",
      "display_url" : "pic.x.com/foto863222",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO43863222.mp4"
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
      "2070296328473717081"
     ],
     "editableUntil" : "2026-06-26T01:01:23.610Z",
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
      "url" : "https://t.co/ejem717081",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2070296328473717081/photo/1",
      "indices" : [
       "182",
       "205"
      ],
      "url" : "https://t.co/foto717081",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO73717081.jpg",
      "id_str" : "2070296324473717081",
      "id" : "2070296324473717081",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO73717081.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto717081"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "205"
   ],
   "favorite_count" : "71",
   "id_str" : "2070296328473717081",
   "truncated" : false,
   "retweet_count" : "6",
   "id" : "2070296328473717081",
   "possibly_sensitive" : false,
   "created_at" : "Fri Jun 26 00:01:23 +0000 2026",
   "favorited" : false,
   "full_text" : "Los módulos de atención ciudadana de Tepatitlán atienden hoy 40 citas. Lleva acta de nacimiento, identificación &amp; comprobante de domicilio. #TuCredencial https://t.co/ejem717081 https://t.co/foto717081",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2070296328473717081/photo/1",
      "indices" : [
       "182",
       "205"
      ],
      "url" : "https://t.co/foto717081",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO73717081.jpg",
      "id_str" : "2070296324473717081",
      "id" : "2070296324473717081",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO73717081.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto717081"
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
      "2069829200556939339"
     ],
     "editableUntil" : "2026-06-24T18:05:11.636Z",
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
   "id_str" : "2069829200556939339",
   "truncated" : false,
   "retweet_count" : "14",
   "id" : "2069829200556939339",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jun 24 17:05:11 +0000 2026",
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
      "2069606060062055046"
     ],
     "editableUntil" : "2026-06-24T03:18:30.796Z",
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
      "name" : "ciudadania_ejemplo_301",
      "screen_name" : "ciudadania_ejemplo_301",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000301",
      "id" : "9100000000000000301"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "128"
   ],
   "favorite_count" : "56",
   "id_str" : "2069606060062055046",
   "truncated" : false,
   "retweet_count" : "21",
   "id" : "2069606060062055046",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jun 24 02:18:30 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_301 Buen día. La corrección de datos no tiene costo; acuda con su acta de nacimiento. Estamos para servirle.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2069597934999608565",
   "in_reply_to_status_id" : "2069597934999608565",
   "in_reply_to_user_id" : "9100000000000000301",
   "in_reply_to_user_id_str" : "9100000000000000301",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_301"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2069481043030552329"
     ],
     "editableUntil" : "2026-06-23T19:01:44.413Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2069481043030552329/video/1",
      "indices" : [
       "157",
       "180"
      ],
      "url" : "https://t.co/foto552329",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO30552329.jpg",
      "id_str" : "2069481039030552329",
      "id" : "2069481039030552329",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO30552329.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto552329"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "180"
   ],
   "favorite_count" : "39",
   "id_str" : "2069481043030552329",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "2069481043030552329",
   "possibly_sensitive" : false,
   "created_at" : "Tue Jun 23 18:01:44 +0000 2026",
   "favorited" : false,
   "full_text" : "📌 Los módulos de atención ciudadana de Zapopan atienden hoy 59 citas. Lleva acta de nacimiento, identificación &amp; comprobante de domicilio. #TuCredencial https://t.co/foto552329",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2069481043030552329/video/1",
      "indices" : [
       "157",
       "180"
      ],
      "url" : "https://t.co/foto552329",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO30552329.jpg",
      "id_str" : "2069481039030552329",
      "id" : "2069481039030552329",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO30552329.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto552329",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO30552329.mp4"
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
      "2069136363969020690"
     ],
     "editableUntil" : "2026-06-22T20:12:06.521Z",
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
      "url" : "https://t.co/ejem020690",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2069136363969020690/video/1",
      "indices" : [
       "134",
       "157"
      ],
      "url" : "https://t.co/foto020690",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO69020690.jpg",
      "id_str" : "2069136359969020690",
      "id" : "2069136359969020690",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO69020690.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto020690"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "157"
   ],
   "favorite_count" : "80",
   "id_str" : "2069136363969020690",
   "truncated" : false,
   "retweet_count" : "15",
   "id" : "2069136363969020690",
   "possibly_sensitive" : false,
   "created_at" : "Mon Jun 22 19:12:06 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 En Tepatitlán iniciamos el taller de cultura cívica «Participar se aprende» con 38 docentes. #CulturaCívica https://t.co/ejem020690 https://t.co/foto020690",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2069136363969020690/video/1",
      "indices" : [
       "134",
       "157"
      ],
      "url" : "https://t.co/foto020690",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO69020690.jpg",
      "id_str" : "2069136359969020690",
      "id" : "2069136359969020690",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO69020690.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto020690",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO69020690.mp4"
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
      "2068084241011454447"
     ],
     "editableUntil" : "2026-06-19T22:31:20.861Z",
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
   "id_str" : "2068084241011454447",
   "truncated" : false,
   "retweet_count" : "22",
   "id" : "2068084241011454447",
   "possibly_sensitive" : false,
   "created_at" : "Fri Jun 19 21:31:20 +0000 2026",
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
      "2067706581265134667"
     ],
     "editableUntil" : "2026-06-18T21:30:39.761Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2067706581265134667/video/1",
      "indices" : [
       "123",
       "146"
      ],
      "url" : "https://t.co/foto134667",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO65134667.jpg",
      "id_str" : "2067706577265134667",
      "id" : "2067706577265134667",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO65134667.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto134667"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "146"
   ],
   "favorite_count" : "17",
   "id_str" : "2067706581265134667",
   "truncated" : false,
   "retweet_count" : "17",
   "id" : "2067706581265134667",
   "possibly_sensitive" : false,
   "created_at" : "Thu Jun 18 20:30:39 +0000 2026",
   "favorited" : false,
   "full_text" : "📅 La urna electrónica se presenta hoy en Tepatitlán: ven a conocerla, pregunta &amp; participa en el simulacro. #Simulacro https://t.co/foto134667",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2067706581265134667/video/1",
      "indices" : [
       "123",
       "146"
      ],
      "url" : "https://t.co/foto134667",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO65134667.jpg",
      "id_str" : "2067706577265134667",
      "id" : "2067706577265134667",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO65134667.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto134667",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO65134667.mp4"
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
      "2067391951623619584"
     ],
     "editableUntil" : "2026-06-18T00:40:26.209Z",
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
      "name" : "ciudadania_ejemplo_324",
      "screen_name" : "ciudadania_ejemplo_324",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000324",
      "id" : "9100000000000000324"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "116"
   ],
   "favorite_count" : "54",
   "id_str" : "2067391951623619584",
   "truncated" : false,
   "retweet_count" : "9",
   "id" : "2067391951623619584",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jun 17 23:40:26 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_324 Hola, le agradecemos el aviso. Ya lo comunicamos al área responsable; quedamos al pendiente.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2067278237093566248",
   "in_reply_to_status_id" : "2067278237093566248",
   "in_reply_to_user_id" : "9100000000000000324",
   "in_reply_to_user_id_str" : "9100000000000000324",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_324"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2067304783194129058"
     ],
     "editableUntil" : "2026-06-17T18:54:03.636Z",
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
      "url" : "https://t.co/ejem129058",
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
   "id_str" : "2067304783194129058",
   "truncated" : false,
   "retweet_count" : "8",
   "id" : "2067304783194129058",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jun 17 17:54:03 +0000 2026",
   "favorited" : false,
   "full_text" : "📅 El informe trimestral de actividades ya puede consultarse: 24 páginas, en lenguaje claro y con datos abiertos. #RendiciónDeCuentas https://t.co/ejem129058",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2067011618960632898"
     ],
     "editableUntil" : "2026-06-16T23:29:07.836Z",
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
      "url" : "https://t.co/ejem632898",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2067011618960632898/photo/1",
      "indices" : [
       "157",
       "180"
      ],
      "url" : "https://t.co/foto632898",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO60632898.jpg",
      "id_str" : "2067011614960632898",
      "id" : "2067011614960632898",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO60632898.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto632898"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "180"
   ],
   "favorite_count" : "48",
   "id_str" : "2067011618960632898",
   "truncated" : false,
   "retweet_count" : "23",
   "id" : "2067011618960632898",
   "possibly_sensitive" : false,
   "created_at" : "Tue Jun 16 22:29:07 +0000 2026",
   "favorited" : false,
   "full_text" : "📅 Si vives en el extranjero puedes tramitar tu credencial en el consulado; la cita dura alrededor de 30 minutos. #VotoEnElExtranjero https://t.co/ejem632898 https://t.co/foto632898",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2067011618960632898/photo/1",
      "indices" : [
       "157",
       "180"
      ],
      "url" : "https://t.co/foto632898",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO60632898.jpg",
      "id_str" : "2067011614960632898",
      "id" : "2067011614960632898",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO60632898.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto632898"
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
      "2066609801589327006"
     ],
     "editableUntil" : "2026-06-15T20:52:27.109Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2066609801589327006/photo/1",
      "indices" : [
       "129",
       "152"
      ],
      "url" : "https://t.co/foto327006",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO89327006.jpg",
      "id_str" : "2066609797589327006",
      "id" : "2066609797589327006",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO89327006.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto327006"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "152"
   ],
   "favorite_count" : "6",
   "id_str" : "2066609801589327006",
   "truncated" : false,
   "retweet_count" : "6",
   "id" : "2066609801589327006",
   "possibly_sensitive" : false,
   "created_at" : "Mon Jun 15 19:52:27 +0000 2026",
   "favorited" : false,
   "full_text" : "Reponer la Credencial para Votar por robo o extravío no tiene costo. En Tepatitlán te esperamos de lunes a sábado. #TuCredencial https://t.co/foto327006",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2066609801589327006/photo/1",
      "indices" : [
       "129",
       "152"
      ],
      "url" : "https://t.co/foto327006",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO89327006.jpg",
      "id_str" : "2066609797589327006",
      "id" : "2066609797589327006",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO89327006.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto327006"
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
      "2065560686353606267"
     ],
     "editableUntil" : "2026-06-12T23:23:38.545Z",
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
   "id_str" : "2065560686353606267",
   "truncated" : false,
   "retweet_count" : "17",
   "id" : "2065560686353606267",
   "possibly_sensitive" : false,
   "created_at" : "Fri Jun 12 22:23:38 +0000 2026",
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
      "2065336048287227711"
     ],
     "editableUntil" : "2026-06-12T08:31:00.656Z",
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
      "name" : "ciudadania_ejemplo_272",
      "screen_name" : "ciudadania_ejemplo_272",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000272",
      "id" : "9100000000000000272"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "121"
   ],
   "favorite_count" : "81",
   "id_str" : "2065336048287227711",
   "truncated" : false,
   "retweet_count" : "11",
   "id" : "2065336048287227711",
   "possibly_sensitive" : false,
   "created_at" : "Fri Jun 12 07:31:00 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_272 ¡Hola! Gracias por escribir. Los requisitos están en el siguiente enlace; quedamos a sus órdenes.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2064930838093420651",
   "in_reply_to_status_id" : "2064930838093420651",
   "in_reply_to_user_id" : "9100000000000000272",
   "in_reply_to_user_id_str" : "9100000000000000272",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_272"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2065178811421111446"
     ],
     "editableUntil" : "2026-06-11T22:06:12.466Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2065178811421111446/photo/1",
      "indices" : [
       "155",
       "178"
      ],
      "url" : "https://t.co/foto111446",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO21111446.jpg",
      "id_str" : "2065178807421111446",
      "id" : "2065178807421111446",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO21111446.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto111446"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "178"
   ],
   "favorite_count" : "16",
   "id_str" : "2065178811421111446",
   "truncated" : false,
   "retweet_count" : "21",
   "id" : "2065178811421111446",
   "possibly_sensitive" : false,
   "created_at" : "Thu Jun 11 21:06:12 +0000 2026",
   "favorited" : false,
   "full_text" : "Los módulos de atención ciudadana de Zapopan atienden hoy 49 citas. Lleva acta de nacimiento, identificación &amp; comprobante de domicilio. #TuCredencial https://t.co/foto111446",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2065178811421111446/photo/1",
      "indices" : [
       "155",
       "178"
      ],
      "url" : "https://t.co/foto111446",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO21111446.jpg",
      "id_str" : "2065178807421111446",
      "id" : "2065178807421111446",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO21111446.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto111446"
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
      "2064804219441007824"
     ],
     "editableUntil" : "2026-06-10T21:17:42.779Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2064804219441007824/video/1",
      "indices" : [
       "139",
       "162"
      ],
      "url" : "https://t.co/foto007824",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO41007824.jpg",
      "id_str" : "2064804215441007824",
      "id" : "2064804215441007824",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO41007824.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto007824"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "162"
   ],
   "favorite_count" : "84",
   "id_str" : "2064804219441007824",
   "truncated" : false,
   "retweet_count" : "24",
   "id" : "2064804219441007824",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jun 10 20:17:42 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ Conoce cómo se realiza la insaculación: el sorteo que elige a las personas que integrarán las mesas directivas de casilla. #Insaculación https://t.co/foto007824",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2064804219441007824/video/1",
      "indices" : [
       "139",
       "162"
      ],
      "url" : "https://t.co/foto007824",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO41007824.jpg",
      "id_str" : "2064804215441007824",
      "id" : "2064804215441007824",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO41007824.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "video",
      "display_url" : "pic.x.com/foto007824",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO41007824.mp4"
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
      "2064378099631336745"
     ],
     "editableUntil" : "2026-06-09T17:04:27.899Z",
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
   "id_str" : "2064378099631336745",
   "truncated" : false,
   "retweet_count" : "20",
   "id" : "2064378099631336745",
   "possibly_sensitive" : false,
   "created_at" : "Tue Jun 09 16:04:27 +0000 2026",
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
      "2064161581576217158"
     ],
     "editableUntil" : "2026-06-09T02:44:05.972Z",
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
      "url" : "https://t.co/ejem217158",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2064161581576217158/photo/1",
      "indices" : [
       "155",
       "178"
      ],
      "url" : "https://t.co/foto217158",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO76217158.jpg",
      "id_str" : "2064161577576217158",
      "id" : "2064161577576217158",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO76217158.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto217158"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "178"
   ],
   "favorite_count" : "58",
   "id_str" : "2064161581576217158",
   "truncated" : false,
   "retweet_count" : "8",
   "id" : "2064161581576217158",
   "possibly_sensitive" : false,
   "created_at" : "Tue Jun 09 01:44:05 +0000 2026",
   "favorited" : false,
   "full_text" : "📌 Reponer la Credencial para Votar por robo o extravío no tiene costo. En Tepatitlán te esperamos de lunes a sábado. #TuCredencial https://t.co/ejem217158 https://t.co/foto217158",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2064161581576217158/photo/1",
      "indices" : [
       "155",
       "178"
      ],
      "url" : "https://t.co/foto217158",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO76217158.jpg",
      "id_str" : "2064161577576217158",
      "id" : "2064161577576217158",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO76217158.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto217158"
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
      "2062949073918988260"
     ],
     "editableUntil" : "2026-06-05T18:26:01.619Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2062949073918988260/video/1",
      "indices" : [
       "127",
       "150"
      ],
      "url" : "https://t.co/foto988260",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO18988260.jpg",
      "id_str" : "2062949069918988260",
      "id" : "2062949069918988260",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO18988260.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto988260"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "150"
   ],
   "favorite_count" : "60",
   "id_str" : "2062949073918988260",
   "truncated" : false,
   "retweet_count" : "10",
   "id" : "2062949073918988260",
   "possibly_sensitive" : false,
   "created_at" : "Fri Jun 05 17:26:01 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 El PREP informa resultados preliminares la noche de la jornada; no sustituye a los cómputos. Te explicamos en 5 pasos. #PREP https://t.co/foto988260",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2062949073918988260/video/1",
      "indices" : [
       "127",
       "150"
      ],
      "url" : "https://t.co/foto988260",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO18988260.jpg",
      "id_str" : "2062949069918988260",
      "id" : "2062949069918988260",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO18988260.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto988260",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO18988260.mp4"
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
      "2062609363152812598"
     ],
     "editableUntil" : "2026-06-04T19:56:08.261Z",
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
   "id_str" : "2062609363152812598",
   "truncated" : false,
   "retweet_count" : "23",
   "id" : "2062609363152812598",
   "possibly_sensitive" : false,
   "created_at" : "Thu Jun 04 18:56:08 +0000 2026",
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
      "2062383110047530368"
     ],
     "editableUntil" : "2026-06-04T04:57:05.317Z",
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
      "name" : "ciudadania_ejemplo_428",
      "screen_name" : "ciudadania_ejemplo_428",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000428",
      "id" : "9100000000000000428"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "121"
   ],
   "favorite_count" : "38",
   "id_str" : "2062383110047530368",
   "truncated" : false,
   "retweet_count" : "18",
   "id" : "2062383110047530368",
   "possibly_sensitive" : false,
   "created_at" : "Thu Jun 04 03:57:05 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_428 ¡Hola! Gracias por escribir. Los requisitos están en el siguiente enlace; quedamos a sus órdenes.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2062295200589738467",
   "in_reply_to_status_id" : "2062295200589738467",
   "in_reply_to_user_id" : "9100000000000000428",
   "in_reply_to_user_id_str" : "9100000000000000428",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_428"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2062296738504459419"
     ],
     "editableUntil" : "2026-06-03T23:13:52.737Z",
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
      "url" : "https://t.co/ejem459419",
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
   "id_str" : "2062296738504459419",
   "truncated" : false,
   "retweet_count" : "19",
   "id" : "2062296738504459419",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jun 03 22:13:52 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 Tu credencial no se tira: llévala al módulo si ya no está vigente, ahí se destruye de manera segura. #PadrónElectoral https://t.co/ejem459419",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2061985270877545742"
     ],
     "editableUntil" : "2026-06-03T02:36:13.067Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2061985270877545742/photo/1",
      "indices" : [
       "117",
       "140"
      ],
      "url" : "https://t.co/foto545742",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO77545742.jpg",
      "id_str" : "2061985266877545742",
      "id" : "2061985266877545742",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO77545742.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto545742"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "140"
   ],
   "favorite_count" : "22",
   "id_str" : "2061985270877545742",
   "truncated" : false,
   "retweet_count" : "17",
   "id" : "2061985270877545742",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jun 03 01:36:13 +0000 2026",
   "favorited" : false,
   "full_text" : "📌 Participa en el concurso de cuento «Voces que deciden». Se recibieron ya 34 trabajos de Puerto Vallarta. #Concurso https://t.co/foto545742",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2061985270877545742/photo/1",
      "indices" : [
       "117",
       "140"
      ],
      "url" : "https://t.co/foto545742",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO77545742.jpg",
      "id_str" : "2061985266877545742",
      "id" : "2061985266877545742",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO77545742.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto545742"
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
      "2061579590319843070"
     ],
     "editableUntil" : "2026-06-01T23:44:11.285Z",
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
   "id_str" : "2061579590319843070",
   "truncated" : false,
   "retweet_count" : "20",
   "id" : "2061579590319843070",
   "possibly_sensitive" : false,
   "created_at" : "Mon Jun 01 22:44:11 +0000 2026",
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
      "2060417802109719433"
     ],
     "editableUntil" : "2026-05-29T18:47:39.391Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2060417802109719433/photo/1",
      "indices" : [
       "115",
       "138"
      ],
      "url" : "https://t.co/foto719433",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO09719433.jpg",
      "id_str" : "2060417798109719433",
      "id" : "2060417798109719433",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO09719433.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto719433"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "138"
   ],
   "favorite_count" : "83",
   "id_str" : "2060417802109719433",
   "truncated" : false,
   "retweet_count" : "8",
   "id" : "2060417802109719433",
   "possibly_sensitive" : false,
   "created_at" : "Fri May 29 17:47:39 +0000 2026",
   "favorited" : false,
   "full_text" : "Participa en el concurso de cuento «Voces que deciden». Se recibieron ya 27 trabajos de Lagos de Moreno. #Concurso https://t.co/foto719433",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2060417802109719433/photo/1",
      "indices" : [
       "115",
       "138"
      ],
      "url" : "https://t.co/foto719433",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO09719433.jpg",
      "id_str" : "2060417798109719433",
      "id" : "2060417798109719433",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO09719433.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto719433"
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
      "2060170366810875142"
     ],
     "editableUntil" : "2026-05-29T02:24:26.219Z",
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
      "url" : "https://t.co/ejem875142",
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
   "id_str" : "2060170366810875142",
   "truncated" : false,
   "retweet_count" : "17",
   "id" : "2060170366810875142",
   "possibly_sensitive" : false,
   "created_at" : "Fri May 29 01:24:26 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ El PREP informa resultados preliminares la noche de la jornada; no sustituye a los cómputos. Te explicamos en 23 pasos. #PREP https://t.co/ejem875142",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2059739913142284432"
     ],
     "editableUntil" : "2026-05-27T21:53:58.067Z",
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
      "url" : "https://t.co/ejem284432",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2059739913142284432/photo/1",
      "indices" : [
       "184",
       "207"
      ],
      "url" : "https://t.co/foto284432",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO42284432.jpg",
      "id_str" : "2059739909142284432",
      "id" : "2059739909142284432",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO42284432.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto284432"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "207"
   ],
   "favorite_count" : "12",
   "id_str" : "2059739913142284432",
   "truncated" : false,
   "retweet_count" : "7",
   "id" : "2059739913142284432",
   "possibly_sensitive" : false,
   "created_at" : "Wed May 27 20:53:58 +0000 2026",
   "favorited" : false,
   "full_text" : "📌 Los módulos de atención ciudadana de Tepatitlán atienden hoy 58 citas. Lleva acta de nacimiento, identificación &amp; comprobante de domicilio. #TuCredencial https://t.co/ejem284432 https://t.co/foto284432",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2059739913142284432/photo/1",
      "indices" : [
       "184",
       "207"
      ],
      "url" : "https://t.co/foto284432",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO42284432.jpg",
      "id_str" : "2059739909142284432",
      "id" : "2059739909142284432",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO42284432.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto284432"
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
      "2059703316055650927"
     ],
     "editableUntil" : "2026-05-27T19:28:32.641Z",
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
      "name" : "ciudadania_ejemplo_400",
      "screen_name" : "ciudadania_ejemplo_400",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000400",
      "id" : "9100000000000000400"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "116"
   ],
   "favorite_count" : "77",
   "id_str" : "2059703316055650927",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "2059703316055650927",
   "possibly_sensitive" : false,
   "created_at" : "Wed May 27 18:28:32 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_400 Hola, le agradecemos el aviso. Ya lo comunicamos al área responsable; quedamos al pendiente.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2059695630378656698",
   "in_reply_to_status_id" : "2059695630378656698",
   "in_reply_to_user_id" : "9100000000000000400",
   "in_reply_to_user_id_str" : "9100000000000000400",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_400"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2059401627010242510"
     ],
     "editableUntil" : "2026-05-26T23:29:44.368Z",
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
      "url" : "https://t.co/ejem242510",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2059401627010242510/photo/1",
      "indices" : [
       "163",
       "186"
      ],
      "url" : "https://t.co/foto242510",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO10242510.jpg",
      "id_str" : "2059401623010242510",
      "id" : "2059401623010242510",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO10242510.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto242510"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "186"
   ],
   "favorite_count" : "30",
   "id_str" : "2059401627010242510",
   "truncated" : false,
   "retweet_count" : "10",
   "id" : "2059401627010242510",
   "possibly_sensitive" : false,
   "created_at" : "Tue May 26 22:29:44 +0000 2026",
   "favorited" : false,
   "full_text" : "📌 Conoce cómo se realiza la insaculación: el sorteo que elige a las personas que integrarán las mesas directivas de casilla. #Insaculación https://t.co/ejem242510 https://t.co/foto242510",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2059401627010242510/photo/1",
      "indices" : [
       "163",
       "186"
      ],
      "url" : "https://t.co/foto242510",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO10242510.jpg",
      "id_str" : "2059401623010242510",
      "id" : "2059401623010242510",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO10242510.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto242510"
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
      "2059006474394389322"
     ],
     "editableUntil" : "2026-05-25T21:19:32.643Z",
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
    "urls" : [
     {
      "url" : "https://t.co/ejem389322",
      "expanded_url" : "https://portal.ine.mx/voto-y-elecciones/",
      "display_url" : "portal.ine.mx/voto-y-elecciones/",
      "indices" : [
       "121",
       "144"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2059006474394389322/video/1",
      "indices" : [
       "145",
       "168"
      ],
      "url" : "https://t.co/foto389322",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO94389322.jpg",
      "id_str" : "2059006470394389322",
      "id" : "2059006470394389322",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO94389322.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto389322"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "168"
   ],
   "favorite_count" : "42",
   "id_str" : "2059006474394389322",
   "truncated" : false,
   "retweet_count" : "22",
   "id" : "2059006474394389322",
   "possibly_sensitive" : false,
   "created_at" : "Mon May 25 20:19:32 +0000 2026",
   "favorited" : false,
   "full_text" : "🗳️ ¿Cambiaste de domicilio? Actualiza tus datos en Tepatitlán con un comprobante de no más de 59 meses. #PadrónElectoral https://t.co/ejem389322 https://t.co/foto389322",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2059006474394389322/video/1",
      "indices" : [
       "145",
       "168"
      ],
      "url" : "https://t.co/foto389322",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO94389322.jpg",
      "id_str" : "2059006470394389322",
      "id" : "2059006470394389322",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO94389322.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto389322",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO94389322.mp4"
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
      "2057885800347933438"
     ],
     "editableUntil" : "2026-05-22T19:06:23.129Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2057885800347933438/photo/1",
      "indices" : [
       "127",
       "150"
      ],
      "url" : "https://t.co/foto933438",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO47933438.jpg",
      "id_str" : "2057885796347933438",
      "id" : "2057885796347933438",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO47933438.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto933438"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "150"
   ],
   "favorite_count" : "48",
   "id_str" : "2057885800347933438",
   "truncated" : false,
   "retweet_count" : "13",
   "id" : "2057885800347933438",
   "possibly_sensitive" : false,
   "created_at" : "Fri May 22 18:06:23 +0000 2026",
   "favorited" : false,
   "full_text" : "Concluye en Puerto Vallarta la capacitación de 21 personas funcionarias sobre atención a personas con discapacidad. #Inclusión https://t.co/foto933438",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2057885800347933438/photo/1",
      "indices" : [
       "127",
       "150"
      ],
      "url" : "https://t.co/foto933438",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO47933438.jpg",
      "id_str" : "2057885796347933438",
      "id" : "2057885796347933438",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO47933438.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto933438"
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
      "2057583047989831704"
     ],
     "editableUntil" : "2026-05-21T23:03:21.342Z",
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
   "id_str" : "2057583047989831704",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "2057583047989831704",
   "possibly_sensitive" : false,
   "created_at" : "Thu May 21 22:03:21 +0000 2026",
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
      "2057231425793099669"
     ],
     "editableUntil" : "2026-05-20T23:46:08.077Z",
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
      "name" : "ciudadania_ejemplo_383",
      "screen_name" : "ciudadania_ejemplo_383",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000383",
      "id" : "9100000000000000383"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "121"
   ],
   "favorite_count" : "39",
   "id_str" : "2057231425793099669",
   "truncated" : false,
   "retweet_count" : "19",
   "id" : "2057231425793099669",
   "possibly_sensitive" : false,
   "created_at" : "Wed May 20 22:46:08 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_383 ¡Hola! Gracias por escribir. Los requisitos están en el siguiente enlace; quedamos a sus órdenes.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2057220784172155632",
   "in_reply_to_status_id" : "2057220784172155632",
   "in_reply_to_user_id" : "9100000000000000383",
   "in_reply_to_user_id_str" : "9100000000000000383",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_383"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2057190041575605991"
     ],
     "editableUntil" : "2026-05-20T21:01:41.311Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2057190041575605991/photo/1",
      "indices" : [
       "114",
       "137"
      ],
      "url" : "https://t.co/foto605991",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO75605991.jpg",
      "id_str" : "2057190037575605991",
      "id" : "2057190037575605991",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO75605991.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto605991"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "137"
   ],
   "favorite_count" : "51",
   "id_str" : "2057190041575605991",
   "truncated" : false,
   "retweet_count" : "16",
   "id" : "2057190041575605991",
   "possibly_sensitive" : false,
   "created_at" : "Wed May 20 20:01:41 +0000 2026",
   "favorited" : false,
   "full_text" : "El presupuesto del Instituto está en línea. Puedes descargar las 41 hojas de cálculo y revisarlas. #DatosAbiertos https://t.co/foto605991",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2057190041575605991/photo/1",
      "indices" : [
       "114",
       "137"
      ],
      "url" : "https://t.co/foto605991",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO75605991.jpg",
      "id_str" : "2057190037575605991",
      "id" : "2057190037575605991",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO75605991.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto605991"
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
      "2056778069112816766"
     ],
     "editableUntil" : "2026-05-19T17:44:39.422Z",
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
      "url" : "https://t.co/ejem816766",
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
   "id_str" : "2056778069112816766",
   "truncated" : false,
   "retweet_count" : "16",
   "id" : "2056778069112816766",
   "possibly_sensitive" : false,
   "created_at" : "Tue May 19 16:44:39 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 Los módulos de atención ciudadana de Tepatitlán atienden hoy 58 citas. Lleva acta de nacimiento, identificación &amp; comprobante de domicilio. #TuCredencial https://t.co/ejem816766",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2056463236412683280"
     ],
     "editableUntil" : "2026-05-18T20:53:37.457Z",
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
       "114",
       "124"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "124"
   ],
   "favorite_count" : "30",
   "id_str" : "2056463236412683280",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "2056463236412683280",
   "possibly_sensitive" : false,
   "created_at" : "Mon May 18 19:53:37 +0000 2026",
   "favorited" : false,
   "full_text" : "🗳️ Concluye en Tepatitlán la capacitación de 31 personas funcionarias sobre atención a personas con discapacidad. #Inclusión",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2055390149612946858"
     ],
     "editableUntil" : "2026-05-15T21:49:33.627Z",
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
       "123",
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
   "favorite_count" : "58",
   "id_str" : "2055390149612946858",
   "truncated" : false,
   "retweet_count" : "8",
   "id" : "2055390149612946858",
   "possibly_sensitive" : false,
   "created_at" : "Fri May 15 20:49:33 +0000 2026",
   "favorited" : false,
   "full_text" : "🗳️ Reponer la Credencial para Votar por robo o extravío no tiene costo. En Lagos de Moreno te esperamos de lunes a sábado. #TuCredencial",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2054978995107498683"
     ],
     "editableUntil" : "2026-05-14T18:35:46.754Z",
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
       "119",
       "128"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2054978995107498683/video/1",
      "indices" : [
       "129",
       "152"
      ],
      "url" : "https://t.co/foto498683",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO07498683.jpg",
      "id_str" : "2054978991107498683",
      "id" : "2054978991107498683",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO07498683.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto498683"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "152"
   ],
   "favorite_count" : "43",
   "id_str" : "2054978995107498683",
   "truncated" : false,
   "retweet_count" : "8",
   "id" : "2054978995107498683",
   "possibly_sensitive" : false,
   "created_at" : "Thu May 14 17:35:46 +0000 2026",
   "favorited" : false,
   "full_text" : "📌 La igualdad sustantiva se practica todos los días. Participa en el conversatorio de Puerto Vallarta con 6 invitadas. #Igualdad https://t.co/foto498683",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2054978995107498683/video/1",
      "indices" : [
       "129",
       "152"
      ],
      "url" : "https://t.co/foto498683",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO07498683.jpg",
      "id_str" : "2054978991107498683",
      "id" : "2054978991107498683",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO07498683.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto498683",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO07498683.mp4"
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
      "2054717615868414722"
     ],
     "editableUntil" : "2026-05-14T01:17:09.087Z",
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
    "129"
   ],
   "favorite_count" : "52",
   "id_str" : "2054717615868414722",
   "truncated" : false,
   "retweet_count" : "22",
   "id" : "2054717615868414722",
   "possibly_sensitive" : false,
   "created_at" : "Thu May 14 00:17:09 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_362 Buen día. La cita se agenda en el sitio del Instituto o en INETEL, 800 433 2000. Con gusto le orientamos.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2054667506933692789",
   "in_reply_to_status_id" : "2054667506933692789",
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
      "2054627685316459976"
     ],
     "editableUntil" : "2026-05-13T19:19:47.972Z",
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
       "108",
       "124"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "124"
   ],
   "favorite_count" : "36",
   "id_str" : "2054627685316459976",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "2054627685316459976",
   "possibly_sensitive" : false,
   "created_at" : "Wed May 13 18:19:47 +0000 2026",
   "favorited" : false,
   "full_text" : "🪪 ¿Cambiaste de domicilio? Actualiza tus datos en Lagos de Moreno con un comprobante de no más de 41 meses. #PadrónElectoral",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2054236409098229018"
     ],
     "editableUntil" : "2026-05-12T17:25:00.452Z",
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
       "109",
       "130"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem229018",
      "expanded_url" : "https://www.ine.mx/credencial/",
      "display_url" : "www.ine.mx/credencial/",
      "indices" : [
       "131",
       "154"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2054236409098229018/video/1",
      "indices" : [
       "155",
       "178"
      ],
      "url" : "https://t.co/foto229018",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO98229018.jpg",
      "id_str" : "2054236405098229018",
      "id" : "2054236405098229018",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO98229018.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto229018"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "178"
   ],
   "favorite_count" : "38",
   "id_str" : "2054236409098229018",
   "truncated" : false,
   "retweet_count" : "18",
   "id" : "2054236409098229018",
   "possibly_sensitive" : false,
   "created_at" : "Tue May 12 16:25:00 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 Publicamos la convocatoria para integrar el cuerpo de observación electoral. Hay 49 días para registrarse. #ObservaciónElectoral https://t.co/ejem229018 https://t.co/foto229018",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2054236409098229018/video/1",
      "indices" : [
       "155",
       "178"
      ],
      "url" : "https://t.co/foto229018",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO98229018.jpg",
      "id_str" : "2054236405098229018",
      "id" : "2054236405098229018",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO98229018.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "video",
      "display_url" : "pic.x.com/foto229018",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO98229018.mp4"
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
      "2053990283094637516"
     ],
     "editableUntil" : "2026-05-12T01:06:59.440Z",
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
       "106",
       "112"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem637516",
      "expanded_url" : "https://repositoriodocumental.ine.mx/",
      "display_url" : "repositoriodocumental.ine.mx/",
      "indices" : [
       "113",
       "136"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2053990283094637516/photo/1",
      "indices" : [
       "137",
       "160"
      ],
      "url" : "https://t.co/foto637516",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO94637516.jpg",
      "id_str" : "2053990279094637516",
      "id" : "2053990279094637516",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO94637516.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto637516"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "160"
   ],
   "favorite_count" : "76",
   "id_str" : "2053990283094637516",
   "truncated" : false,
   "retweet_count" : "16",
   "id" : "2053990283094637516",
   "possibly_sensitive" : false,
   "created_at" : "Tue May 12 00:06:59 +0000 2026",
   "favorited" : false,
   "full_text" : "📅 Aviso: el módulo de Guadalajara suspende su servicio mañana por mantenimiento; se reprograman 43 citas. #Aviso https://t.co/ejem637516 https://t.co/foto637516",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2053990283094637516/photo/1",
      "indices" : [
       "137",
       "160"
      ],
      "url" : "https://t.co/foto637516",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO94637516.jpg",
      "id_str" : "2053990279094637516",
      "id" : "2053990279094637516",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO94637516.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto637516"
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
      "2052819757047466353"
     ],
     "editableUntil" : "2026-05-08T19:35:44.283Z",
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
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "120"
   ],
   "favorite_count" : "23",
   "id_str" : "2052819757047466353",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "2052819757047466353",
   "possibly_sensitive" : false,
   "created_at" : "Fri May 08 18:35:44 +0000 2026",
   "favorited" : false,
   "full_text" : "🗳️ Tu credencial no se tira: llévala al módulo si ya no está vigente, ahí se destruye de manera segura. #PadrónElectoral",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2052504639372898593"
     ],
     "editableUntil" : "2026-05-07T22:43:34.375Z",
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
       "121",
       "135"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2052504639372898593/photo/1",
      "indices" : [
       "136",
       "159"
      ],
      "url" : "https://t.co/foto898593",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO72898593.jpg",
      "id_str" : "2052504635372898593",
      "id" : "2052504635372898593",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO72898593.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto898593"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "159"
   ],
   "favorite_count" : "43",
   "id_str" : "2052504639372898593",
   "truncated" : false,
   "retweet_count" : "18",
   "id" : "2052504639372898593",
   "possibly_sensitive" : false,
   "created_at" : "Thu May 07 21:43:34 +0000 2026",
   "favorited" : false,
   "full_text" : "Más de 40 estudiantes de Zapopan dialogaron sobre el respeto y la escucha. Así se construye ciudadanía desde la escuela. #CulturaCívica https://t.co/foto898593",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2052504639372898593/photo/1",
      "indices" : [
       "136",
       "159"
      ],
      "url" : "https://t.co/foto898593",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO72898593.jpg",
      "id_str" : "2052504635372898593",
      "id" : "2052504635372898593",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO72898593.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto898593"
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
      "2052172494653927320"
     ],
     "editableUntil" : "2026-05-07T00:43:44.903Z",
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
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2052172494653927320/photo/1",
      "indices" : [
       "128",
       "151"
      ],
      "url" : "https://t.co/foto927320",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO53927320.jpg",
      "id_str" : "2052172490653927320",
      "id" : "2052172490653927320",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO53927320.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto927320"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "151"
   ],
   "favorite_count" : "50",
   "id_str" : "2052172494653927320",
   "truncated" : false,
   "retweet_count" : "20",
   "id" : "2052172494653927320",
   "possibly_sensitive" : false,
   "created_at" : "Wed May 06 23:43:44 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 Agenda tu cita para obtener o actualizar tu Credencial para Votar en Tepatitlán. El trámite es gratuito. #CredencialParaVotar https://t.co/foto927320",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2052172494653927320/photo/1",
      "indices" : [
       "128",
       "151"
      ],
      "url" : "https://t.co/foto927320",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO53927320.jpg",
      "id_str" : "2052172490653927320",
      "id" : "2052172490653927320",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO53927320.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto927320"
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
      "2052162515161909068"
     ],
     "editableUntil" : "2026-05-07T00:04:05.607Z",
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
      "name" : "ciudadania_ejemplo_228",
      "screen_name" : "ciudadania_ejemplo_228",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000228",
      "id" : "9100000000000000228"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "127"
   ],
   "favorite_count" : "68",
   "id_str" : "2052162515161909068",
   "truncated" : false,
   "retweet_count" : "18",
   "id" : "2052162515161909068",
   "possibly_sensitive" : false,
   "created_at" : "Wed May 06 23:04:05 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_228 Buenas tardes. El trámite es gratuito y personal; por favor lleve su comprobante de domicilio reciente.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2052138227722573377",
   "in_reply_to_status_id" : "2052138227722573377",
   "in_reply_to_user_id" : "9100000000000000228",
   "in_reply_to_user_id_str" : "9100000000000000228",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_228"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2051703343307370023"
     ],
     "editableUntil" : "2026-05-05T17:39:30.506Z",
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
       "123",
       "136"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2051703343307370023/photo/1",
      "indices" : [
       "137",
       "160"
      ],
      "url" : "https://t.co/foto370023",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO07370023.jpg",
      "id_str" : "2051703339307370023",
      "id" : "2051703339307370023",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO07370023.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto370023"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "160"
   ],
   "favorite_count" : "3",
   "id_str" : "2051703343307370023",
   "truncated" : false,
   "retweet_count" : "23",
   "id" : "2051703343307370023",
   "possibly_sensitive" : false,
   "created_at" : "Tue May 05 16:39:30 +0000 2026",
   "favorited" : false,
   "full_text" : "🗳️ Reponer la Credencial para Votar por robo o extravío no tiene costo. En Puerto Vallarta te esperamos de lunes a sábado. #TuCredencial https://t.co/foto370023",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2051703343307370023/photo/1",
      "indices" : [
       "137",
       "160"
      ],
      "url" : "https://t.co/foto370023",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO07370023.jpg",
      "id_str" : "2051703339307370023",
      "id" : "2051703339307370023",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO07370023.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto370023"
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
      "2051369091574608420"
     ],
     "editableUntil" : "2026-05-04T19:31:18.683Z",
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
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "119"
   ],
   "favorite_count" : "50",
   "id_str" : "2051369091574608420",
   "truncated" : false,
   "retweet_count" : "20",
   "id" : "2051369091574608420",
   "possibly_sensitive" : false,
   "created_at" : "Mon May 04 18:31:18 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 Tu credencial no se tira: llévala al módulo si ya no está vigente, ahí se destruye de manera segura. #PadrónElectoral",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2048504854544171907"
     ],
     "editableUntil" : "2026-04-26T21:49:51.360Z",
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
   "favorite_count" : "87",
   "id_str" : "2048504854544171907",
   "truncated" : false,
   "retweet_count" : "7",
   "id" : "2048504854544171907",
   "possibly_sensitive" : false,
   "created_at" : "Sun Apr 26 20:49:51 +0000 2026",
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
      "2048157362572160310"
     ],
     "editableUntil" : "2026-04-25T22:49:02.817Z",
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
   "favorite_count" : "10",
   "id_str" : "2048157362572160310",
   "truncated" : false,
   "retweet_count" : "10",
   "id" : "2048157362572160310",
   "possibly_sensitive" : false,
   "created_at" : "Sat Apr 25 21:49:02 +0000 2026",
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
      "2047734257770333154"
     ],
     "editableUntil" : "2026-04-24T18:47:46.772Z",
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
   "favorite_count" : "34",
   "id_str" : "2047734257770333154",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "2047734257770333154",
   "possibly_sensitive" : false,
   "created_at" : "Fri Apr 24 17:47:46 +0000 2026",
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
      "2047391438296154384"
     ],
     "editableUntil" : "2026-04-23T20:05:32.240Z",
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
   "favorite_count" : "24",
   "id_str" : "2047391438296154384",
   "truncated" : false,
   "retweet_count" : "9",
   "id" : "2047391438296154384",
   "possibly_sensitive" : false,
   "created_at" : "Thu Apr 23 19:05:32 +0000 2026",
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
      "2047091456569420651"
     ],
     "editableUntil" : "2026-04-23T00:13:31.023Z",
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
   "favorite_count" : "41",
   "id_str" : "2047091456569420651",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "2047091456569420651",
   "possibly_sensitive" : false,
   "created_at" : "Wed Apr 22 23:13:31 +0000 2026",
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
      "2046607887191831902"
     ],
     "editableUntil" : "2026-04-21T16:11:59.099Z",
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
   "favorite_count" : "42",
   "id_str" : "2046607887191831902",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "2046607887191831902",
   "possibly_sensitive" : false,
   "created_at" : "Tue Apr 21 15:11:59 +0000 2026",
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
      "2046381358444711872"
     ],
     "editableUntil" : "2026-04-21T01:11:50.437Z",
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
   "favorite_count" : "82",
   "id_str" : "2046381358444711872",
   "truncated" : false,
   "retweet_count" : "22",
   "id" : "2046381358444711872",
   "possibly_sensitive" : false,
   "created_at" : "Tue Apr 21 00:11:50 +0000 2026",
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
      "2045892418504885119"
     ],
     "editableUntil" : "2026-04-19T16:48:58.071Z",
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
   "favorite_count" : "69",
   "id_str" : "2045892418504885119",
   "truncated" : false,
   "retweet_count" : "19",
   "id" : "2045892418504885119",
   "possibly_sensitive" : false,
   "created_at" : "Sun Apr 19 15:48:58 +0000 2026",
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
      "2045541043571075340"
     ],
     "editableUntil" : "2026-04-18T17:32:43.759Z",
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
   "favorite_count" : "10",
   "id_str" : "2045541043571075340",
   "truncated" : false,
   "retweet_count" : "15",
   "id" : "2045541043571075340",
   "possibly_sensitive" : false,
   "created_at" : "Sat Apr 18 16:32:43 +0000 2026",
   "favorited" : false,
   "full_text" : "RT @EjemploINE_central: 🗳️ Los módulos de atención ciudadana de todo el país atienden hoy 18 citas. Lleva acta de nacimiento, identificació…",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2045245485871148396"
     ],
     "editableUntil" : "2026-04-17T21:58:17.312Z",
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
   "favorite_count" : "66",
   "id_str" : "2045245485871148396",
   "truncated" : false,
   "retweet_count" : "21",
   "id" : "2045245485871148396",
   "possibly_sensitive" : false,
   "created_at" : "Fri Apr 17 20:58:17 +0000 2026",
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
      "2044848800615367162"
     ],
     "editableUntil" : "2026-04-16T19:42:00.177Z",
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
   "favorite_count" : "22",
   "id_str" : "2044848800615367162",
   "truncated" : false,
   "retweet_count" : "12",
   "id" : "2044848800615367162",
   "possibly_sensitive" : false,
   "created_at" : "Thu Apr 16 18:42:00 +0000 2026",
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
      "2044561467831600484"
     ],
     "editableUntil" : "2026-04-16T00:40:14.703Z",
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
   "favorite_count" : "34",
   "id_str" : "2044561467831600484",
   "truncated" : false,
   "retweet_count" : "9",
   "id" : "2044561467831600484",
   "possibly_sensitive" : false,
   "created_at" : "Wed Apr 15 23:40:14 +0000 2026",
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
      "2044208164219638781"
     ],
     "editableUntil" : "2026-04-15T01:16:20.558Z",
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
   "favorite_count" : "81",
   "id_str" : "2044208164219638781",
   "truncated" : false,
   "retweet_count" : "6",
   "id" : "2044208164219638781",
   "possibly_sensitive" : false,
   "created_at" : "Wed Apr 15 00:16:20 +0000 2026",
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
      "2043777823224120365"
     ],
     "editableUntil" : "2026-04-13T20:46:19.269Z",
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
   "favorite_count" : "25",
   "id_str" : "2043777823224120365",
   "truncated" : false,
   "retweet_count" : "15",
   "id" : "2043777823224120365",
   "possibly_sensitive" : false,
   "created_at" : "Mon Apr 13 19:46:19 +0000 2026",
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
      "2037570144143767882"
     ],
     "editableUntil" : "2026-03-27T17:39:13.243Z",
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
      "url" : "https://t.co/ejem767882",
      "expanded_url" : "https://repositoriodocumental.ine.mx/",
      "display_url" : "repositoriodocumental.ine.mx/",
      "indices" : [
       "128",
       "151"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2037570144143767882/video/1",
      "indices" : [
       "152",
       "175"
      ],
      "url" : "https://t.co/foto767882",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO43767882.jpg",
      "id_str" : "2037570140143767882",
      "id" : "2037570140143767882",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO43767882.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto767882"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "175"
   ],
   "favorite_count" : "22",
   "id_str" : "2037570144143767882",
   "truncated" : false,
   "retweet_count" : "7",
   "id" : "2037570144143767882",
   "possibly_sensitive" : false,
   "created_at" : "Fri Mar 27 16:39:13 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ El PREP informa resultados preliminares la noche de la jornada; no sustituye a los cómputos. Te explicamos en 52 pasos. #PREP https://t.co/ejem767882 https://t.co/foto767882",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2037570144143767882/video/1",
      "indices" : [
       "152",
       "175"
      ],
      "url" : "https://t.co/foto767882",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO43767882.jpg",
      "id_str" : "2037570140143767882",
      "id" : "2037570140143767882",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO43767882.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "video",
      "display_url" : "pic.x.com/foto767882",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO43767882.mp4"
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
      "2037376020642817219"
     ],
     "editableUntil" : "2026-03-27T04:47:50.594Z",
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
    "109"
   ],
   "favorite_count" : "29",
   "id_str" : "2037376020642817219",
   "truncated" : false,
   "retweet_count" : "19",
   "id" : "2037376020642817219",
   "possibly_sensitive" : false,
   "created_at" : "Fri Mar 27 03:47:50 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_348 ¡Hola! Sí, se transmite en directo en el canal institucional. Gracias por su interés.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2037287071251395357",
   "in_reply_to_status_id" : "2037287071251395357",
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
      "2037258073727056134"
     ],
     "editableUntil" : "2026-03-26T20:59:09.858Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2037258073727056134/video/1",
      "indices" : [
       "140",
       "163"
      ],
      "url" : "https://t.co/foto056134",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO27056134.jpg",
      "id_str" : "2037258069727056134",
      "id" : "2037258069727056134",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO27056134.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto056134"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "163"
   ],
   "favorite_count" : "64",
   "id_str" : "2037258073727056134",
   "truncated" : false,
   "retweet_count" : "9",
   "id" : "2037258073727056134",
   "possibly_sensitive" : false,
   "created_at" : "Thu Mar 26 19:59:09 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 Recuerda: la vigencia de tu credencial aparece al frente, junto a tu fotografía. Revísala &amp; evita contratiempos. #CredencialParaVotar https://t.co/foto056134",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2037258073727056134/video/1",
      "indices" : [
       "140",
       "163"
      ],
      "url" : "https://t.co/foto056134",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO27056134.jpg",
      "id_str" : "2037258069727056134",
      "id" : "2037258069727056134",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO27056134.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto056134",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO27056134.mp4"
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
      "2036846195755012284"
     ],
     "editableUntil" : "2026-03-25T17:42:30.497Z",
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
    "urls" : [
     {
      "url" : "https://t.co/ejem012284",
      "expanded_url" : "https://www.ine.mx/credencial/",
      "display_url" : "www.ine.mx/credencial/",
      "indices" : [
       "141",
       "164"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2036846195755012284/photo/1",
      "indices" : [
       "165",
       "188"
      ],
      "url" : "https://t.co/foto012284",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO55012284.jpg",
      "id_str" : "2036846191755012284",
      "id" : "2036846191755012284",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO55012284.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto012284"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "188"
   ],
   "favorite_count" : "44",
   "id_str" : "2036846195755012284",
   "truncated" : false,
   "retweet_count" : "9",
   "id" : "2036846195755012284",
   "possibly_sensitive" : false,
   "created_at" : "Wed Mar 25 16:42:30 +0000 2026",
   "favorited" : false,
   "full_text" : "🗳️ La Consulta Infantil y Juvenil escucha a niñas, niños y adolescentes. En Lagos de Moreno habrá 36 casillas itinerantes. #ConsultaInfantil https://t.co/ejem012284 https://t.co/foto012284",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2036846195755012284/photo/1",
      "indices" : [
       "165",
       "188"
      ],
      "url" : "https://t.co/foto012284",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO55012284.jpg",
      "id_str" : "2036846191755012284",
      "id" : "2036846191755012284",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO55012284.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto012284"
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
      "2036598139627050246"
     ],
     "editableUntil" : "2026-03-25T01:16:49.307Z",
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
       "129",
       "141"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2036598139627050246/photo/1",
      "indices" : [
       "142",
       "165"
      ],
      "url" : "https://t.co/foto050246",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO27050246.jpg",
      "id_str" : "2036598135627050246",
      "id" : "2036598135627050246",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO27050246.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto050246"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "165"
   ],
   "favorite_count" : "26",
   "id_str" : "2036598139627050246",
   "truncated" : false,
   "retweet_count" : "21",
   "id" : "2036598139627050246",
   "possibly_sensitive" : false,
   "created_at" : "Wed Mar 25 00:16:49 +0000 2026",
   "favorited" : false,
   "full_text" : "📌 Personal del Instituto visita Tepatitlán con un módulo móvil durante 49 días. Consulta los horarios en el sitio del Instituto. #MóduloMóvil https://t.co/foto050246",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2036598139627050246/photo/1",
      "indices" : [
       "142",
       "165"
      ],
      "url" : "https://t.co/foto050246",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO27050246.jpg",
      "id_str" : "2036598135627050246",
      "id" : "2036598135627050246",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO27050246.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto050246"
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
      "2036191195706243062"
     ],
     "editableUntil" : "2026-03-23T22:19:46.316Z",
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
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2036191195706243062/photo/1",
      "indices" : [
       "124",
       "147"
      ],
      "url" : "https://t.co/foto243062",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO06243062.jpg",
      "id_str" : "2036191191706243062",
      "id" : "2036191191706243062",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO06243062.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto243062"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "147"
   ],
   "favorite_count" : "42",
   "id_str" : "2036191195706243062",
   "truncated" : false,
   "retweet_count" : "12",
   "id" : "2036191195706243062",
   "possibly_sensitive" : false,
   "created_at" : "Mon Mar 23 21:19:46 +0000 2026",
   "favorited" : false,
   "full_text" : "La igualdad sustantiva se practica todos los días. Participa en el conversatorio de Guadalajara con 31 invitadas. #Igualdad https://t.co/foto243062",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2036191195706243062/photo/1",
      "indices" : [
       "124",
       "147"
      ],
      "url" : "https://t.co/foto243062",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO06243062.jpg",
      "id_str" : "2036191191706243062",
      "id" : "2036191191706243062",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO06243062.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto243062"
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
      "2035219656784759699"
     ],
     "editableUntil" : "2026-03-21T05:59:13.387Z",
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
      "name" : "ciudadania_ejemplo_384",
      "screen_name" : "ciudadania_ejemplo_384",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000384",
      "id" : "9100000000000000384"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "128"
   ],
   "favorite_count" : "29",
   "id_str" : "2035219656784759699",
   "truncated" : false,
   "retweet_count" : "24",
   "id" : "2035219656784759699",
   "possibly_sensitive" : false,
   "created_at" : "Sat Mar 21 04:59:13 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_384 Buen día. La corrección de datos no tiene costo; acuda con su acta de nacimiento. Estamos para servirle.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2034848524917664877",
   "in_reply_to_status_id" : "2034848524917664877",
   "in_reply_to_user_id" : "9100000000000000384",
   "in_reply_to_user_id_str" : "9100000000000000384",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_384"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2035062216555730221"
     ],
     "editableUntil" : "2026-03-20T19:33:36.711Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2035062216555730221/video/1",
      "indices" : [
       "116",
       "139"
      ],
      "url" : "https://t.co/foto730221",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO55730221.jpg",
      "id_str" : "2035062212555730221",
      "id" : "2035062212555730221",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO55730221.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto730221"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "139"
   ],
   "favorite_count" : "71",
   "id_str" : "2035062216555730221",
   "truncated" : false,
   "retweet_count" : "21",
   "id" : "2035062216555730221",
   "possibly_sensitive" : false,
   "created_at" : "Fri Mar 20 18:33:36 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 El presupuesto del Instituto está en línea. Puedes descargar las 40 hojas de cálculo y revisarlas. #DatosAbiertos https://t.co/foto730221",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2035062216555730221/video/1",
      "indices" : [
       "116",
       "139"
      ],
      "url" : "https://t.co/foto730221",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO55730221.jpg",
      "id_str" : "2035062212555730221",
      "id" : "2035062212555730221",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO55730221.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto730221",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO55730221.mp4"
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
      "2034681786135629259"
     ],
     "editableUntil" : "2026-03-19T18:21:55.031Z",
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
      "url" : "https://t.co/ejem629259",
      "expanded_url" : "https://www.ine.mx/cultura-civica/",
      "display_url" : "www.ine.mx/cultura-civica/",
      "indices" : [
       "131",
       "154"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2034681786135629259/photo/1",
      "indices" : [
       "155",
       "178"
      ],
      "url" : "https://t.co/foto629259",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO35629259.jpg",
      "id_str" : "2034681782135629259",
      "id" : "2034681782135629259",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO35629259.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto629259"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "178"
   ],
   "favorite_count" : "9",
   "id_str" : "2034681786135629259",
   "truncated" : false,
   "retweet_count" : "9",
   "id" : "2034681786135629259",
   "possibly_sensitive" : false,
   "created_at" : "Thu Mar 19 17:21:55 +0000 2026",
   "favorited" : false,
   "full_text" : "El informe trimestral de actividades ya puede consultarse: 48 páginas, en lenguaje claro y con datos abiertos. #RendiciónDeCuentas https://t.co/ejem629259 https://t.co/foto629259",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2034681786135629259/photo/1",
      "indices" : [
       "155",
       "178"
      ],
      "url" : "https://t.co/foto629259",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO35629259.jpg",
      "id_str" : "2034681782135629259",
      "id" : "2034681782135629259",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO35629259.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto629259"
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
      "2034379185970732264"
     ],
     "editableUntil" : "2026-03-18T22:19:29.529Z",
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
       "125",
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
   "favorite_count" : "44",
   "id_str" : "2034379185970732264",
   "truncated" : false,
   "retweet_count" : "14",
   "id" : "2034379185970732264",
   "possibly_sensitive" : false,
   "created_at" : "Wed Mar 18 21:19:29 +0000 2026",
   "favorited" : false,
   "full_text" : "🗳️ El Registro Federal de Electores pone a consulta la lista nominal en Guadalajara. Verifica que tus datos estén completos. #ListaNominal",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2034072631997565771"
     ],
     "editableUntil" : "2026-03-18T02:01:21.367Z",
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
       "119",
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
   "favorite_count" : "71",
   "id_str" : "2034072631997565771",
   "truncated" : false,
   "retweet_count" : "21",
   "id" : "2034072631997565771",
   "possibly_sensitive" : false,
   "created_at" : "Wed Mar 18 01:01:21 +0000 2026",
   "favorited" : false,
   "full_text" : "La Consulta Infantil y Juvenil escucha a niñas, niños y adolescentes. En Lagos de Moreno habrá 4 casillas itinerantes. #ConsultaInfantil",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2033584864125484721"
     ],
     "editableUntil" : "2026-03-16T17:43:08.444Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2033584864125484721/photo/1",
      "indices" : [
       "129",
       "152"
      ],
      "url" : "https://t.co/foto484721",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO25484721.jpg",
      "id_str" : "2033584860125484721",
      "id" : "2033584860125484721",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO25484721.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto484721"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "152"
   ],
   "favorite_count" : "31",
   "id_str" : "2033584864125484721",
   "truncated" : false,
   "retweet_count" : "21",
   "id" : "2033584864125484721",
   "possibly_sensitive" : false,
   "created_at" : "Mon Mar 16 16:43:08 +0000 2026",
   "favorited" : false,
   "full_text" : "Reponer la Credencial para Votar por robo o extravío no tiene costo. En Tepatitlán te esperamos de lunes a sábado. #TuCredencial https://t.co/foto484721",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2033584864125484721/photo/1",
      "indices" : [
       "129",
       "152"
      ],
      "url" : "https://t.co/foto484721",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO25484721.jpg",
      "id_str" : "2033584860125484721",
      "id" : "2033584860125484721",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO25484721.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto484721"
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
      "2032574554127816302"
     ],
     "editableUntil" : "2026-03-13T22:48:31.770Z",
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
       "151",
       "164"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "164"
   ],
   "favorite_count" : "12",
   "id_str" : "2032574554127816302",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "2032574554127816302",
   "possibly_sensitive" : false,
   "created_at" : "Fri Mar 13 21:48:31 +0000 2026",
   "favorited" : false,
   "full_text" : "🪪 Los módulos de atención ciudadana de Puerto Vallarta atienden hoy 42 citas. Lleva acta de nacimiento, identificación &amp; comprobante de domicilio. #TuCredencial",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2032503957553264896"
     ],
     "editableUntil" : "2026-03-13T18:08:00.235Z",
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
    "109"
   ],
   "favorite_count" : "6",
   "id_str" : "2032503957553264896",
   "truncated" : false,
   "retweet_count" : "21",
   "id" : "2032503957553264896",
   "possibly_sensitive" : false,
   "created_at" : "Fri Mar 13 17:08:00 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_261 ¡Hola! Sí, se transmite en directo en el canal institucional. Gracias por su interés.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2032310544844145982",
   "in_reply_to_status_id" : "2032310544844145982",
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
      "2032241869517308641"
     ],
     "editableUntil" : "2026-03-13T00:46:33.578Z",
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
   "favorite_count" : "1",
   "id_str" : "2032241869517308641",
   "truncated" : false,
   "retweet_count" : "16",
   "id" : "2032241869517308641",
   "possibly_sensitive" : false,
   "created_at" : "Thu Mar 12 23:46:33 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 El PREP informa resultados preliminares la noche de la jornada; no sustituye a los cómputos. Te explicamos en 34 pasos. #PREP",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2031894680357482952"
     ],
     "editableUntil" : "2026-03-12T01:46:57.231Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2031894680357482952/photo/1",
      "indices" : [
       "130",
       "153"
      ],
      "url" : "https://t.co/foto482952",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO57482952.jpg",
      "id_str" : "2031894676357482952",
      "id" : "2031894676357482952",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO57482952.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto482952"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "153"
   ],
   "favorite_count" : "62",
   "id_str" : "2031894680357482952",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "2031894680357482952",
   "possibly_sensitive" : false,
   "created_at" : "Thu Mar 12 00:46:57 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ La igualdad sustantiva se practica todos los días. Participa en el conversatorio de Lagos de Moreno con 36 invitadas. #Igualdad https://t.co/foto482952",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2031894680357482952/photo/1",
      "indices" : [
       "130",
       "153"
      ],
      "url" : "https://t.co/foto482952",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO57482952.jpg",
      "id_str" : "2031894676357482952",
      "id" : "2031894676357482952",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO57482952.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto482952"
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
      "2031521028089934159"
     ],
     "editableUntil" : "2026-03-11T01:02:11.589Z",
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
       "96",
       "110"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2031521028089934159/photo/1",
      "indices" : [
       "111",
       "134"
      ],
      "url" : "https://t.co/foto934159",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO89934159.jpg",
      "id_str" : "2031521024089934159",
      "id" : "2031521024089934159",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO89934159.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto934159"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "134"
   ],
   "favorite_count" : "49",
   "id_str" : "2031521028089934159",
   "truncated" : false,
   "retweet_count" : "9",
   "id" : "2031521028089934159",
   "possibly_sensitive" : false,
   "created_at" : "Wed Mar 11 00:02:11 +0000 2026",
   "favorited" : false,
   "full_text" : "🪪 En Guadalajara iniciamos el taller de cultura cívica «Participar se aprende» con 22 docentes. #CulturaCívica https://t.co/foto934159",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2031521028089934159/photo/1",
      "indices" : [
       "111",
       "134"
      ],
      "url" : "https://t.co/foto934159",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO89934159.jpg",
      "id_str" : "2031521024089934159",
      "id" : "2031521024089934159",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO89934159.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto934159"
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
      "2031038664243345440"
     ],
     "editableUntil" : "2026-03-09T17:05:27.086Z",
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
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2031038664243345440/photo/1",
      "indices" : [
       "131",
       "154"
      ],
      "url" : "https://t.co/foto345440",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO43345440.jpg",
      "id_str" : "2031038660243345440",
      "id" : "2031038660243345440",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO43345440.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto345440"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "154"
   ],
   "favorite_count" : "80",
   "id_str" : "2031038664243345440",
   "truncated" : false,
   "retweet_count" : "15",
   "id" : "2031038664243345440",
   "possibly_sensitive" : false,
   "created_at" : "Mon Mar 09 16:05:27 +0000 2026",
   "favorited" : false,
   "full_text" : "El informe trimestral de actividades ya puede consultarse: 47 páginas, en lenguaje claro y con datos abiertos. #RendiciónDeCuentas https://t.co/foto345440",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2031038664243345440/photo/1",
      "indices" : [
       "131",
       "154"
      ],
      "url" : "https://t.co/foto345440",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO43345440.jpg",
      "id_str" : "2031038660243345440",
      "id" : "2031038660243345440",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO43345440.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto345440"
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
      "2029970204046916670"
     ],
     "editableUntil" : "2026-03-06T18:19:46.324Z",
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
       "120",
       "133"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2029970204046916670/photo/1",
      "indices" : [
       "134",
       "157"
      ],
      "url" : "https://t.co/foto916670",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO46916670.jpg",
      "id_str" : "2029970200046916670",
      "id" : "2029970200046916670",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO46916670.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto916670"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "157"
   ],
   "favorite_count" : "20",
   "id_str" : "2029970204046916670",
   "truncated" : false,
   "retweet_count" : "20",
   "id" : "2029970204046916670",
   "possibly_sensitive" : false,
   "created_at" : "Fri Mar 06 17:19:46 +0000 2026",
   "favorited" : false,
   "full_text" : "Reponer la Credencial para Votar por robo o extravío no tiene costo. En Lagos de Moreno te esperamos de lunes a sábado. #TuCredencial https://t.co/foto916670",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2029970204046916670/photo/1",
      "indices" : [
       "134",
       "157"
      ],
      "url" : "https://t.co/foto916670",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO46916670.jpg",
      "id_str" : "2029970200046916670",
      "id" : "2029970200046916670",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO46916670.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto916670"
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
      "2029784756798575788"
     ],
     "editableUntil" : "2026-03-06T06:02:52.254Z",
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
      "name" : "ciudadania_ejemplo_315",
      "screen_name" : "ciudadania_ejemplo_315",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000315",
      "id" : "9100000000000000315"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "129"
   ],
   "favorite_count" : "8",
   "id_str" : "2029784756798575788",
   "truncated" : false,
   "retweet_count" : "13",
   "id" : "2029784756798575788",
   "possibly_sensitive" : false,
   "created_at" : "Fri Mar 06 05:02:52 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_315 Buen día. La cita se agenda en el sitio del Instituto o en INETEL, 800 433 2000. Con gusto le orientamos.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2029565151641559456",
   "in_reply_to_status_id" : "2029565151641559456",
   "in_reply_to_user_id" : "9100000000000000315",
   "in_reply_to_user_id_str" : "9100000000000000315",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_315"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2029683286645834537"
     ],
     "editableUntil" : "2026-03-05T23:19:39.885Z",
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
       "134",
       "146"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem834537",
      "expanded_url" : "https://portal.ine.mx/voto-y-elecciones/",
      "display_url" : "portal.ine.mx/voto-y-elecciones/",
      "indices" : [
       "147",
       "170"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2029683286645834537/photo/1",
      "indices" : [
       "171",
       "194"
      ],
      "url" : "https://t.co/foto834537",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO45834537.jpg",
      "id_str" : "2029683282645834537",
      "id" : "2029683282645834537",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO45834537.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto834537"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "194"
   ],
   "favorite_count" : "67",
   "id_str" : "2029683286645834537",
   "truncated" : false,
   "retweet_count" : "12",
   "id" : "2029683286645834537",
   "possibly_sensitive" : false,
   "created_at" : "Thu Mar 05 22:19:39 +0000 2026",
   "favorited" : false,
   "full_text" : "🪪 Personal del Instituto visita Lagos de Moreno con un módulo móvil durante 43 días. Consulta los horarios en el sitio del Instituto. #MóduloMóvil https://t.co/ejem834537 https://t.co/foto834537",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2029683286645834537/photo/1",
      "indices" : [
       "171",
       "194"
      ],
      "url" : "https://t.co/foto834537",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO45834537.jpg",
      "id_str" : "2029683282645834537",
      "id" : "2029683282645834537",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO45834537.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto834537"
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
      "2029228619385692558"
     ],
     "editableUntil" : "2026-03-04T17:12:58.763Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2029228619385692558/video/1",
      "indices" : [
       "157",
       "180"
      ],
      "url" : "https://t.co/foto692558",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO85692558.jpg",
      "id_str" : "2029228615385692558",
      "id" : "2029228615385692558",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO85692558.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto692558"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "180"
   ],
   "favorite_count" : "38",
   "id_str" : "2029228619385692558",
   "truncated" : false,
   "retweet_count" : "8",
   "id" : "2029228619385692558",
   "possibly_sensitive" : false,
   "created_at" : "Wed Mar 04 16:12:58 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ Los módulos de atención ciudadana de Zapopan atienden hoy 21 citas. Lleva acta de nacimiento, identificación &amp; comprobante de domicilio. #TuCredencial https://t.co/foto692558",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2029228619385692558/video/1",
      "indices" : [
       "157",
       "180"
      ],
      "url" : "https://t.co/foto692558",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO85692558.jpg",
      "id_str" : "2029228615385692558",
      "id" : "2029228615385692558",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO85692558.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "video",
      "display_url" : "pic.x.com/foto692558",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO85692558.mp4"
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
      "2028940445576326106"
     ],
     "editableUntil" : "2026-03-03T22:07:52.772Z",
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
      "url" : "https://t.co/ejem326106",
      "expanded_url" : "https://portal.ine.mx/voto-y-elecciones/",
      "display_url" : "portal.ine.mx/voto-y-elecciones/",
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
   "favorite_count" : "6",
   "id_str" : "2028940445576326106",
   "truncated" : false,
   "retweet_count" : "6",
   "id" : "2028940445576326106",
   "possibly_sensitive" : false,
   "created_at" : "Tue Mar 03 21:07:52 +0000 2026",
   "favorited" : false,
   "full_text" : "📅 Tu credencial no se tira: llévala al módulo si ya no está vigente, ahí se destruye de manera segura. #PadrónElectoral https://t.co/ejem326106",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2028494316365785627"
     ],
     "editableUntil" : "2026-03-02T16:35:07.280Z",
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
       "105",
       "121"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem785627",
      "expanded_url" : "https://centralelectoral.ine.mx/",
      "display_url" : "centralelectoral.ine.mx/",
      "indices" : [
       "122",
       "145"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2028494316365785627/photo/1",
      "indices" : [
       "146",
       "169"
      ],
      "url" : "https://t.co/foto785627",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO65785627.jpg",
      "id_str" : "2028494312365785627",
      "id" : "2028494312365785627",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO65785627.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto785627"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "169"
   ],
   "favorite_count" : "37",
   "id_str" : "2028494316365785627",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "2028494316365785627",
   "possibly_sensitive" : false,
   "created_at" : "Mon Mar 02 15:35:07 +0000 2026",
   "favorited" : false,
   "full_text" : "¿Cambiaste de domicilio? Actualiza tus datos en Lagos de Moreno con un comprobante de no más de 6 meses. #PadrónElectoral https://t.co/ejem785627 https://t.co/foto785627",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2028494316365785627/photo/1",
      "indices" : [
       "146",
       "169"
      ],
      "url" : "https://t.co/foto785627",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO65785627.jpg",
      "id_str" : "2028494312365785627",
      "id" : "2028494312365785627",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO65785627.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto785627"
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
      "2027520030045740033"
     ],
     "editableUntil" : "2026-02-28T00:03:39.320Z",
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
      "name" : "ciudadania_ejemplo_474",
      "screen_name" : "ciudadania_ejemplo_474",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000474",
      "id" : "9100000000000000474"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "121"
   ],
   "favorite_count" : "73",
   "id_str" : "2027520030045740033",
   "truncated" : false,
   "retweet_count" : "8",
   "id" : "2027520030045740033",
   "possibly_sensitive" : false,
   "created_at" : "Fri Feb 27 23:03:39 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_474 ¡Hola! Gracias por escribir. Los requisitos están en el siguiente enlace; quedamos a sus órdenes.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2027244832360671307",
   "in_reply_to_status_id" : "2027244832360671307",
   "in_reply_to_user_id" : "9100000000000000474",
   "in_reply_to_user_id_str" : "9100000000000000474",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_474"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2027505760315629816"
     ],
     "editableUntil" : "2026-02-27T23:06:57.151Z",
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
       "123",
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
   "favorite_count" : "26",
   "id_str" : "2027505760315629816",
   "truncated" : false,
   "retweet_count" : "16",
   "id" : "2027505760315629816",
   "possibly_sensitive" : false,
   "created_at" : "Fri Feb 27 22:06:57 +0000 2026",
   "favorited" : false,
   "full_text" : "🗳️ Reponer la Credencial para Votar por robo o extravío no tiene costo. En Puerto Vallarta te esperamos de lunes a sábado. #TuCredencial",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2027197912042808740"
     ],
     "editableUntil" : "2026-02-27T02:43:40.403Z",
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
      "url" : "https://t.co/ejem808740",
      "expanded_url" : "https://repositoriodocumental.ine.mx/",
      "display_url" : "repositoriodocumental.ine.mx/",
      "indices" : [
       "138",
       "161"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2027197912042808740/photo/1",
      "indices" : [
       "162",
       "185"
      ],
      "url" : "https://t.co/foto808740",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO42808740.jpg",
      "id_str" : "2027197908042808740",
      "id" : "2027197908042808740",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO42808740.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto808740"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "185"
   ],
   "favorite_count" : "10",
   "id_str" : "2027197912042808740",
   "truncated" : false,
   "retweet_count" : "15",
   "id" : "2027197912042808740",
   "possibly_sensitive" : false,
   "created_at" : "Fri Feb 27 01:43:40 +0000 2026",
   "favorited" : false,
   "full_text" : "Recuerda: la vigencia de tu credencial aparece al frente, junto a tu fotografía. Revísala &amp; evita contratiempos. #CredencialParaVotar https://t.co/ejem808740 https://t.co/foto808740",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2027197912042808740/photo/1",
      "indices" : [
       "162",
       "185"
      ],
      "url" : "https://t.co/foto808740",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO42808740.jpg",
      "id_str" : "2027197908042808740",
      "id" : "2027197908042808740",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO42808740.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto808740"
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
      "2026705979538768956"
     ],
     "editableUntil" : "2026-02-25T18:08:54.555Z",
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
      "url" : "https://t.co/ejem768956",
      "expanded_url" : "https://portal.ine.mx/voto-y-elecciones/",
      "display_url" : "portal.ine.mx/voto-y-elecciones/",
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
   "favorite_count" : "16",
   "id_str" : "2026705979538768956",
   "truncated" : false,
   "retweet_count" : "6",
   "id" : "2026705979538768956",
   "possibly_sensitive" : false,
   "created_at" : "Wed Feb 25 17:08:54 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ Inauguramos en Guadalajara la exposición «29 momentos de la democracia mexicana». Entrada libre. #CulturaCívica https://t.co/ejem768956",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2026428799117498664"
     ],
     "editableUntil" : "2026-02-24T23:47:29.593Z",
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
       "115",
       "124"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2026428799117498664/photo/1",
      "indices" : [
       "125",
       "148"
      ],
      "url" : "https://t.co/foto498664",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO17498664.jpg",
      "id_str" : "2026428795117498664",
      "id" : "2026428795117498664",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO17498664.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto498664"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "148"
   ],
   "favorite_count" : "24",
   "id_str" : "2026428799117498664",
   "truncated" : false,
   "retweet_count" : "14",
   "id" : "2026428799117498664",
   "possibly_sensitive" : false,
   "created_at" : "Tue Feb 24 22:47:29 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 La igualdad sustantiva se practica todos los días. Participa en el conversatorio de Tepatitlán con 54 invitadas. #Igualdad https://t.co/foto498664",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2026428799117498664/photo/1",
      "indices" : [
       "125",
       "148"
      ],
      "url" : "https://t.co/foto498664",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO17498664.jpg",
      "id_str" : "2026428795117498664",
      "id" : "2026428795117498664",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO17498664.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto498664"
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
      "2026012843439759750"
     ],
     "editableUntil" : "2026-02-23T20:14:38.031Z",
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
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "162"
   ],
   "favorite_count" : "80",
   "id_str" : "2026012843439759750",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "2026012843439759750",
   "possibly_sensitive" : false,
   "created_at" : "Mon Feb 23 19:14:38 +0000 2026",
   "favorited" : false,
   "full_text" : "Los módulos de atención ciudadana de Lagos de Moreno atienden hoy 52 citas. Lleva acta de nacimiento, identificación &amp; comprobante de domicilio. #TuCredencial",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2025015813097848997"
     ],
     "editableUntil" : "2026-02-21T02:12:47.473Z",
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
      "name" : "ciudadania_ejemplo_216",
      "screen_name" : "ciudadania_ejemplo_216",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000216",
      "id" : "9100000000000000216"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "109"
   ],
   "favorite_count" : "37",
   "id_str" : "2025015813097848997",
   "truncated" : false,
   "retweet_count" : "22",
   "id" : "2025015813097848997",
   "possibly_sensitive" : false,
   "created_at" : "Sat Feb 21 01:12:47 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_216 ¡Hola! Sí, se transmite en directo en el canal institucional. Gracias por su interés.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2024669865925963189",
   "in_reply_to_status_id" : "2024669865925963189",
   "in_reply_to_user_id" : "9100000000000000216",
   "in_reply_to_user_id_str" : "9100000000000000216",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_216"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2024889289775542995"
     ],
     "editableUntil" : "2026-02-20T17:50:01.963Z",
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
    "urls" : [
     {
      "url" : "https://t.co/ejem542995",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2024889289775542995/video/1",
      "indices" : [
       "142",
       "165"
      ],
      "url" : "https://t.co/foto542995",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO75542995.jpg",
      "id_str" : "2024889285775542995",
      "id" : "2024889285775542995",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO75542995.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto542995"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "165"
   ],
   "favorite_count" : "65",
   "id_str" : "2024889289775542995",
   "truncated" : false,
   "retweet_count" : "20",
   "id" : "2024889289775542995",
   "possibly_sensitive" : false,
   "created_at" : "Fri Feb 20 16:50:01 +0000 2026",
   "favorited" : false,
   "full_text" : "🗳️ Aviso: el módulo de Puerto Vallarta suspende su servicio mañana por mantenimiento; se reprograman 25 citas. #Aviso https://t.co/ejem542995 https://t.co/foto542995",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2024889289775542995/video/1",
      "indices" : [
       "142",
       "165"
      ],
      "url" : "https://t.co/foto542995",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO75542995.jpg",
      "id_str" : "2024889285775542995",
      "id" : "2024889285775542995",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO75542995.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto542995",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO75542995.mp4"
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
      "2024568863230320530"
     ],
     "editableUntil" : "2026-02-19T20:36:46.321Z",
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
      "url" : "https://t.co/ejem320530",
      "expanded_url" : "https://portal.ine.mx/voto-y-elecciones/",
      "display_url" : "portal.ine.mx/voto-y-elecciones/",
      "indices" : [
       "122",
       "145"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2024568863230320530/photo/1",
      "indices" : [
       "146",
       "169"
      ],
      "url" : "https://t.co/foto320530",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO30320530.jpg",
      "id_str" : "2024568859230320530",
      "id" : "2024568859230320530",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO30320530.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto320530"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "169"
   ],
   "favorite_count" : "10",
   "id_str" : "2024568863230320530",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "2024568863230320530",
   "possibly_sensitive" : false,
   "created_at" : "Thu Feb 19 19:36:46 +0000 2026",
   "favorited" : false,
   "full_text" : "📌 La igualdad sustantiva se practica todos los días. Participa en el conversatorio de Zapopan con 24 invitadas. #Igualdad https://t.co/ejem320530 https://t.co/foto320530",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2024568863230320530/photo/1",
      "indices" : [
       "146",
       "169"
      ],
      "url" : "https://t.co/foto320530",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO30320530.jpg",
      "id_str" : "2024568859230320530",
      "id" : "2024568859230320530",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO30320530.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto320530"
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
      "2024283864529525158"
     ],
     "editableUntil" : "2026-02-19T01:44:17.336Z",
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
       "107",
       "128"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem525158",
      "expanded_url" : "https://www.ine.mx/credencial/",
      "display_url" : "www.ine.mx/credencial/",
      "indices" : [
       "129",
       "152"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "152"
   ],
   "favorite_count" : "48",
   "id_str" : "2024283864529525158",
   "truncated" : false,
   "retweet_count" : "8",
   "id" : "2024283864529525158",
   "possibly_sensitive" : false,
   "created_at" : "Thu Feb 19 00:44:17 +0000 2026",
   "favorited" : false,
   "full_text" : "Publicamos la convocatoria para integrar el cuerpo de observación electoral. Hay 57 días para registrarse. #ObservaciónElectoral https://t.co/ejem525158",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2023793655514737919"
     ],
     "editableUntil" : "2026-02-17T17:16:22.399Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2023793655514737919/video/1",
      "indices" : [
       "140",
       "163"
      ],
      "url" : "https://t.co/foto737919",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO14737919.jpg",
      "id_str" : "2023793651514737919",
      "id" : "2023793651514737919",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO14737919.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto737919"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "163"
   ],
   "favorite_count" : "29",
   "id_str" : "2023793655514737919",
   "truncated" : false,
   "retweet_count" : "19",
   "id" : "2023793655514737919",
   "possibly_sensitive" : false,
   "created_at" : "Tue Feb 17 16:16:22 +0000 2026",
   "favorited" : false,
   "full_text" : "🪪 Recuerda: la vigencia de tu credencial aparece al frente, junto a tu fotografía. Revísala &amp; evita contratiempos. #CredencialParaVotar https://t.co/foto737919",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2023793655514737919/video/1",
      "indices" : [
       "140",
       "163"
      ],
      "url" : "https://t.co/foto737919",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO14737919.jpg",
      "id_str" : "2023793651514737919",
      "id" : "2023793651514737919",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO14737919.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "video",
      "display_url" : "pic.x.com/foto737919",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO14737919.mp4"
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
      "2023521174013094246"
     ],
     "editableUntil" : "2026-02-16T23:13:37.747Z",
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
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2023521174013094246/video/1",
      "indices" : [
       "135",
       "158"
      ],
      "url" : "https://t.co/foto094246",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO13094246.jpg",
      "id_str" : "2023521170013094246",
      "id" : "2023521170013094246",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO13094246.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto094246"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "158"
   ],
   "favorite_count" : "16",
   "id_str" : "2023521174013094246",
   "truncated" : false,
   "retweet_count" : "21",
   "id" : "2023521174013094246",
   "possibly_sensitive" : false,
   "created_at" : "Mon Feb 16 22:13:37 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ La Consulta Infantil y Juvenil escucha a niñas, niños y adolescentes. En Tepatitlán habrá 17 casillas itinerantes. #ConsultaInfantil https://t.co/foto094246",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2023521174013094246/video/1",
      "indices" : [
       "135",
       "158"
      ],
      "url" : "https://t.co/foto094246",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO13094246.jpg",
      "id_str" : "2023521170013094246",
      "id" : "2023521170013094246",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO13094246.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "video",
      "display_url" : "pic.x.com/foto094246",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO13094246.mp4"
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
      "2022394478893799500"
     ],
     "editableUntil" : "2026-02-13T20:36:32.697Z",
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
       "100",
       "114"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2022394478893799500/video/1",
      "indices" : [
       "115",
       "138"
      ],
      "url" : "https://t.co/foto799500",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO93799500.jpg",
      "id_str" : "2022394474893799500",
      "id" : "2022394474893799500",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO93799500.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto799500"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "138"
   ],
   "favorite_count" : "50",
   "id_str" : "2022394478893799500",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "2022394478893799500",
   "possibly_sensitive" : false,
   "created_at" : "Fri Feb 13 19:36:32 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ En Lagos de Moreno iniciamos el taller de cultura cívica «Participar se aprende» con 11 docentes. #CulturaCívica https://t.co/foto799500",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2022394478893799500/video/1",
      "indices" : [
       "115",
       "138"
      ],
      "url" : "https://t.co/foto799500",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO93799500.jpg",
      "id_str" : "2022394474893799500",
      "id" : "2022394474893799500",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO93799500.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "video",
      "display_url" : "pic.x.com/foto799500",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO93799500.mp4"
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
      "2022098788640195352"
     ],
     "editableUntil" : "2026-02-13T01:01:34.647Z",
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
       "123",
       "137"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem195352",
      "expanded_url" : "https://repositoriodocumental.ine.mx/",
      "display_url" : "repositoriodocumental.ine.mx/",
      "indices" : [
       "138",
       "161"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2022098788640195352/photo/1",
      "indices" : [
       "162",
       "185"
      ],
      "url" : "https://t.co/foto195352",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO40195352.jpg",
      "id_str" : "2022098784640195352",
      "id" : "2022098784640195352",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO40195352.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto195352"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "185"
   ],
   "favorite_count" : "42",
   "id_str" : "2022098788640195352",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "2022098788640195352",
   "possibly_sensitive" : false,
   "created_at" : "Fri Feb 13 00:01:34 +0000 2026",
   "favorited" : false,
   "full_text" : "📅 Más de 46 estudiantes de Zapopan dialogaron sobre el respeto y la escucha. Así se construye ciudadanía desde la escuela. #CulturaCívica https://t.co/ejem195352 https://t.co/foto195352",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2022098788640195352/photo/1",
      "indices" : [
       "162",
       "185"
      ],
      "url" : "https://t.co/foto195352",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO40195352.jpg",
      "id_str" : "2022098784640195352",
      "id" : "2022098784640195352",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO40195352.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto195352"
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
      "2022035936833072838"
     ],
     "editableUntil" : "2026-02-12T20:51:49.609Z",
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
      "name" : "ciudadania_ejemplo_403",
      "screen_name" : "ciudadania_ejemplo_403",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000403",
      "id" : "9100000000000000403"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "127"
   ],
   "favorite_count" : "28",
   "id_str" : "2022035936833072838",
   "truncated" : false,
   "retweet_count" : "13",
   "id" : "2022035936833072838",
   "possibly_sensitive" : false,
   "created_at" : "Thu Feb 12 19:51:49 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_403 Buenas tardes. El trámite es gratuito y personal; por favor lleve su comprobante de domicilio reciente.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2021970758120505785",
   "in_reply_to_status_id" : "2021970758120505785",
   "in_reply_to_user_id" : "9100000000000000403",
   "in_reply_to_user_id_str" : "9100000000000000403",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_403"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2021745193252854563"
     ],
     "editableUntil" : "2026-02-12T01:36:30.937Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2021745193252854563/photo/1",
      "indices" : [
       "114",
       "137"
      ],
      "url" : "https://t.co/foto854563",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO52854563.jpg",
      "id_str" : "2021745189252854563",
      "id" : "2021745189252854563",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO52854563.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto854563"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "137"
   ],
   "favorite_count" : "23",
   "id_str" : "2021745193252854563",
   "truncated" : false,
   "retweet_count" : "13",
   "id" : "2021745193252854563",
   "possibly_sensitive" : false,
   "created_at" : "Thu Feb 12 00:36:30 +0000 2026",
   "favorited" : false,
   "full_text" : "🪪 Hoy se reúne la comisión de vigilancia en Lagos de Moreno para revisar el avance de 59 acuerdos. #Transparencia https://t.co/foto854563",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2021745193252854563/photo/1",
      "indices" : [
       "114",
       "137"
      ],
      "url" : "https://t.co/foto854563",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO52854563.jpg",
      "id_str" : "2021745189252854563",
      "id" : "2021745189252854563",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO52854563.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto854563"
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
      "2021283138048578164"
     ],
     "editableUntil" : "2026-02-10T19:00:28.392Z",
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
       "108",
       "128"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2021283138048578164/photo/1",
      "indices" : [
       "129",
       "152"
      ],
      "url" : "https://t.co/foto578164",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO48578164.jpg",
      "id_str" : "2021283134048578164",
      "id" : "2021283134048578164",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO48578164.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto578164"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "152"
   ],
   "favorite_count" : "44",
   "id_str" : "2021283138048578164",
   "truncated" : false,
   "retweet_count" : "14",
   "id" : "2021283138048578164",
   "possibly_sensitive" : false,
   "created_at" : "Tue Feb 10 18:00:28 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 Agenda tu cita para obtener o actualizar tu Credencial para Votar en Guadalajara. El trámite es gratuito. #CredencialParaVotar https://t.co/foto578164",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2021283138048578164/photo/1",
      "indices" : [
       "129",
       "152"
      ],
      "url" : "https://t.co/foto578164",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO48578164.jpg",
      "id_str" : "2021283134048578164",
      "id" : "2021283134048578164",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO48578164.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto578164"
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
      "2020989668291713640"
     ],
     "editableUntil" : "2026-02-09T23:34:19.750Z",
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
       "131",
       "145"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "145"
   ],
   "favorite_count" : "50",
   "id_str" : "2020989668291713640",
   "truncated" : false,
   "retweet_count" : "15",
   "id" : "2020989668291713640",
   "possibly_sensitive" : false,
   "created_at" : "Mon Feb 09 22:34:19 +0000 2026",
   "favorited" : false,
   "full_text" : "🪪 Más de 39 estudiantes de Lagos de Moreno dialogaron sobre el respeto y la escucha. Así se construye ciudadanía desde la escuela. #CulturaCívica",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2019881015317539043"
     ],
     "editableUntil" : "2026-02-06T22:08:56.283Z",
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
       "116",
       "125"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2019881015317539043/photo/1",
      "indices" : [
       "126",
       "149"
      ],
      "url" : "https://t.co/foto539043",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO17539043.jpg",
      "id_str" : "2019881011317539043",
      "id" : "2019881011317539043",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO17539043.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto539043"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "149"
   ],
   "favorite_count" : "73",
   "id_str" : "2019881015317539043",
   "truncated" : false,
   "retweet_count" : "18",
   "id" : "2019881015317539043",
   "possibly_sensitive" : false,
   "created_at" : "Fri Feb 06 21:08:56 +0000 2026",
   "favorited" : false,
   "full_text" : "🗳️ La igualdad sustantiva se practica todos los días. Participa en el conversatorio de Tepatitlán con 45 invitadas. #Igualdad https://t.co/foto539043",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2019881015317539043/photo/1",
      "indices" : [
       "126",
       "149"
      ],
      "url" : "https://t.co/foto539043",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO17539043.jpg",
      "id_str" : "2019881011317539043",
      "id" : "2019881011317539043",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO17539043.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto539043"
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
      "2019619394258809965"
     ],
     "editableUntil" : "2026-02-06T04:49:20.962Z",
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
      "name" : "ciudadania_ejemplo_405",
      "screen_name" : "ciudadania_ejemplo_405",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000405",
      "id" : "9100000000000000405"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "128"
   ],
   "favorite_count" : "65",
   "id_str" : "2019619394258809965",
   "truncated" : false,
   "retweet_count" : "15",
   "id" : "2019619394258809965",
   "possibly_sensitive" : false,
   "created_at" : "Fri Feb 06 03:49:20 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_405 Buen día. La corrección de datos no tiene costo; acuda con su acta de nacimiento. Estamos para servirle.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2019516006791134056",
   "in_reply_to_status_id" : "2019516006791134056",
   "in_reply_to_user_id" : "9100000000000000405",
   "in_reply_to_user_id_str" : "9100000000000000405",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_405"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2019570813871356734"
     ],
     "editableUntil" : "2026-02-06T01:36:18.495Z",
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
       "99",
       "108"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem356734",
      "expanded_url" : "https://repositoriodocumental.ine.mx/",
      "display_url" : "repositoriodocumental.ine.mx/",
      "indices" : [
       "109",
       "132"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "132"
   ],
   "favorite_count" : "34",
   "id_str" : "2019570813871356734",
   "truncated" : false,
   "retweet_count" : "9",
   "id" : "2019570813871356734",
   "possibly_sensitive" : false,
   "created_at" : "Fri Feb 06 00:36:18 +0000 2026",
   "favorited" : false,
   "full_text" : "📅 Participa en el concurso de cuento «Voces que deciden». Se recibieron ya 32 trabajos de Zapopan. #Concurso https://t.co/ejem356734",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2019191230647665793"
     ],
     "editableUntil" : "2026-02-05T00:27:58.802Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2019191230647665793/photo/1",
      "indices" : [
       "117",
       "140"
      ],
      "url" : "https://t.co/foto665793",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO47665793.jpg",
      "id_str" : "2019191226647665793",
      "id" : "2019191226647665793",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO47665793.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto665793"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "140"
   ],
   "favorite_count" : "3",
   "id_str" : "2019191230647665793",
   "truncated" : false,
   "retweet_count" : "18",
   "id" : "2019191230647665793",
   "possibly_sensitive" : false,
   "created_at" : "Wed Feb 04 23:27:58 +0000 2026",
   "favorited" : false,
   "full_text" : "🗳️ ¿Cambiaste de domicilio? Actualiza tus datos en Zapopan con un comprobante de no más de 7 meses. #PadrónElectoral https://t.co/foto665793",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2019191230647665793/photo/1",
      "indices" : [
       "117",
       "140"
      ],
      "url" : "https://t.co/foto665793",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO47665793.jpg",
      "id_str" : "2019191226647665793",
      "id" : "2019191226647665793",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO47665793.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto665793"
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
      "2018766529854646868"
     ],
     "editableUntil" : "2026-02-03T20:20:22.242Z",
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
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "132"
   ],
   "favorite_count" : "68",
   "id_str" : "2018766529854646868",
   "truncated" : false,
   "retweet_count" : "18",
   "id" : "2018766529854646868",
   "possibly_sensitive" : false,
   "created_at" : "Tue Feb 03 19:20:22 +0000 2026",
   "favorited" : false,
   "full_text" : "📅 Si vives en el extranjero puedes tramitar tu credencial en el consulado; la cita dura alrededor de 42 minutos. #VotoEnElExtranjero",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2018433114487802407"
     ],
     "editableUntil" : "2026-02-02T22:15:29.824Z",
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
       "114",
       "127"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2018433114487802407/photo/1",
      "indices" : [
       "128",
       "151"
      ],
      "url" : "https://t.co/foto802407",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO87802407.jpg",
      "id_str" : "2018433110487802407",
      "id" : "2018433110487802407",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO87802407.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto802407"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "151"
   ],
   "favorite_count" : "67",
   "id_str" : "2018433114487802407",
   "truncated" : false,
   "retweet_count" : "7",
   "id" : "2018433114487802407",
   "possibly_sensitive" : false,
   "created_at" : "Mon Feb 02 21:15:29 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ Reponer la Credencial para Votar por robo o extravío no tiene costo. En Zapopan te esperamos de lunes a sábado. #TuCredencial https://t.co/foto802407",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2018433114487802407/photo/1",
      "indices" : [
       "128",
       "151"
      ],
      "url" : "https://t.co/foto802407",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO87802407.jpg",
      "id_str" : "2018433110487802407",
      "id" : "2018433110487802407",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO87802407.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto802407"
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
      "2017260272116092768"
     ],
     "editableUntil" : "2026-01-30T16:35:02.412Z",
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
    "urls" : [
     {
      "url" : "https://t.co/ejem092768",
      "expanded_url" : "https://repositoriodocumental.ine.mx/",
      "display_url" : "repositoriodocumental.ine.mx/",
      "indices" : [
       "117",
       "140"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2017260272116092768/photo/1",
      "indices" : [
       "141",
       "164"
      ],
      "url" : "https://t.co/foto092768",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO16092768.jpg",
      "id_str" : "2017260268116092768",
      "id" : "2017260268116092768",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO16092768.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto092768"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "164"
   ],
   "favorite_count" : "68",
   "id_str" : "2017260272116092768",
   "truncated" : false,
   "retweet_count" : "18",
   "id" : "2017260272116092768",
   "possibly_sensitive" : false,
   "created_at" : "Fri Jan 30 15:35:02 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ Participa en el concurso de cuento «Voces que deciden». Se recibieron ya 51 trabajos de Puerto Vallarta. #Concurso https://t.co/ejem092768 https://t.co/foto092768",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2017260272116092768/photo/1",
      "indices" : [
       "141",
       "164"
      ],
      "url" : "https://t.co/foto092768",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO16092768.jpg",
      "id_str" : "2017260268116092768",
      "id" : "2017260268116092768",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO16092768.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto092768"
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
      "2017048947199520841"
     ],
     "editableUntil" : "2026-01-30T02:35:18.626Z",
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
      "name" : "ciudadania_ejemplo_238",
      "screen_name" : "ciudadania_ejemplo_238",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000238",
      "id" : "9100000000000000238"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "122"
   ],
   "favorite_count" : "51",
   "id_str" : "2017048947199520841",
   "truncated" : false,
   "retweet_count" : "16",
   "id" : "2017048947199520841",
   "possibly_sensitive" : false,
   "created_at" : "Fri Jan 30 01:35:18 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_238 Estimada persona usuaria: puede acudir al módulo más cercano de lunes a sábado. Saludos cordiales.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2017033017114228384",
   "in_reply_to_status_id" : "2017033017114228384",
   "in_reply_to_user_id" : "9100000000000000238",
   "in_reply_to_user_id_str" : "9100000000000000238",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_238"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2016969461971225932"
     ],
     "editableUntil" : "2026-01-29T21:19:27.871Z",
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
       "108",
       "124"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem225932",
      "expanded_url" : "https://centralelectoral.ine.mx/",
      "display_url" : "centralelectoral.ine.mx/",
      "indices" : [
       "125",
       "148"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "148"
   ],
   "favorite_count" : "12",
   "id_str" : "2016969461971225932",
   "truncated" : false,
   "retweet_count" : "7",
   "id" : "2016969461971225932",
   "possibly_sensitive" : false,
   "created_at" : "Thu Jan 29 20:19:27 +0000 2026",
   "favorited" : false,
   "full_text" : "🪪 ¿Cambiaste de domicilio? Actualiza tus datos en Puerto Vallarta con un comprobante de no más de 34 meses. #PadrónElectoral https://t.co/ejem225932",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2016620119695132877"
     ],
     "editableUntil" : "2026-01-28T22:11:18.182Z",
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
      "url" : "https://t.co/ejem132877",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2016620119695132877/photo/1",
      "indices" : [
       "157",
       "180"
      ],
      "url" : "https://t.co/foto132877",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO95132877.jpg",
      "id_str" : "2016620115695132877",
      "id" : "2016620115695132877",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO95132877.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto132877"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "180"
   ],
   "favorite_count" : "27",
   "id_str" : "2016620119695132877",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "2016620119695132877",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jan 28 21:11:18 +0000 2026",
   "favorited" : false,
   "full_text" : "📅 Si vives en el extranjero puedes tramitar tu credencial en el consulado; la cita dura alrededor de 42 minutos. #VotoEnElExtranjero https://t.co/ejem132877 https://t.co/foto132877",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2016620119695132877/photo/1",
      "indices" : [
       "157",
       "180"
      ],
      "url" : "https://t.co/foto132877",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO95132877.jpg",
      "id_str" : "2016620115695132877",
      "id" : "2016620115695132877",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO95132877.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto132877"
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
      "2016269468497479224"
     ],
     "editableUntil" : "2026-01-27T22:57:56.422Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2016269468497479224/video/1",
      "indices" : [
       "116",
       "139"
      ],
      "url" : "https://t.co/foto479224",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO97479224.jpg",
      "id_str" : "2016269464497479224",
      "id" : "2016269464497479224",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO97479224.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto479224"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "139"
   ],
   "favorite_count" : "24",
   "id_str" : "2016269468497479224",
   "truncated" : false,
   "retweet_count" : "24",
   "id" : "2016269468497479224",
   "possibly_sensitive" : false,
   "created_at" : "Tue Jan 27 21:57:56 +0000 2026",
   "favorited" : false,
   "full_text" : "Inauguramos en Puerto Vallarta la exposición «33 momentos de la democracia mexicana». Entrada libre. #CulturaCívica https://t.co/foto479224",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2016269468497479224/video/1",
      "indices" : [
       "116",
       "139"
      ],
      "url" : "https://t.co/foto479224",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO97479224.jpg",
      "id_str" : "2016269464497479224",
      "id" : "2016269464497479224",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO97479224.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "video",
      "display_url" : "pic.x.com/foto479224",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO97479224.mp4"
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
      "2015859069236689175"
     ],
     "editableUntil" : "2026-01-26T19:47:09.613Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2015859069236689175/video/1",
      "indices" : [
       "143",
       "166"
      ],
      "url" : "https://t.co/foto689175",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO36689175.jpg",
      "id_str" : "2015859065236689175",
      "id" : "2015859065236689175",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO36689175.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto689175"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "166"
   ],
   "favorite_count" : "75",
   "id_str" : "2015859069236689175",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "2015859069236689175",
   "possibly_sensitive" : false,
   "created_at" : "Mon Jan 26 18:47:09 +0000 2026",
   "favorited" : false,
   "full_text" : "🗳️ Más de 32 estudiantes de Guadalajara dialogaron sobre el respeto y la escucha. Así se construye ciudadanía desde la escuela. #CulturaCívica https://t.co/foto689175",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2015859069236689175/video/1",
      "indices" : [
       "143",
       "166"
      ],
      "url" : "https://t.co/foto689175",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO36689175.jpg",
      "id_str" : "2015859065236689175",
      "id" : "2015859065236689175",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO36689175.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "video",
      "display_url" : "pic.x.com/foto689175",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO36689175.mp4"
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
      "2014907625464450862"
     ],
     "editableUntil" : "2026-01-24T04:46:27.741Z",
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
      "name" : "ciudadania_ejemplo_202",
      "screen_name" : "ciudadania_ejemplo_202",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000202",
      "id" : "9100000000000000202"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "85"
   ],
   "favorite_count" : "12",
   "id_str" : "2014907625464450862",
   "truncated" : false,
   "retweet_count" : "12",
   "id" : "2014907625464450862",
   "possibly_sensitive" : false,
   "created_at" : "Sat Jan 24 03:46:27 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_202 No sea ignorante, lea bien la convocatoria antes de escribir.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2014326466799971314",
   "in_reply_to_status_id" : "2014326466799971314",
   "in_reply_to_user_id" : "9100000000000000202",
   "in_reply_to_user_id_str" : "9100000000000000202",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_202"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2014788010577475381"
     ],
     "editableUntil" : "2026-01-23T20:51:09.329Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2014788010577475381/photo/1",
      "indices" : [
       "142",
       "165"
      ],
      "url" : "https://t.co/foto475381",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO77475381.jpg",
      "id_str" : "2014788006577475381",
      "id" : "2014788006577475381",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO77475381.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto475381"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "165"
   ],
   "favorite_count" : "51",
   "id_str" : "2014788010577475381",
   "truncated" : false,
   "retweet_count" : "6",
   "id" : "2014788010577475381",
   "possibly_sensitive" : false,
   "created_at" : "Fri Jan 23 19:51:09 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ El Registro Federal de Electores pone a consulta la lista nominal en Puerto Vallarta. Verifica que tus datos estén completos. #ListaNominal https://t.co/foto475381",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2014788010577475381/photo/1",
      "indices" : [
       "142",
       "165"
      ],
      "url" : "https://t.co/foto475381",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO77475381.jpg",
      "id_str" : "2014788006577475381",
      "id" : "2014788006577475381",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO77475381.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto475381"
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
      "2014486052780938312"
     ],
     "editableUntil" : "2026-01-23T00:51:16.980Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2014486052780938312/video/1",
      "indices" : [
       "115",
       "138"
      ],
      "url" : "https://t.co/foto938312",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO80938312.jpg",
      "id_str" : "2014486048780938312",
      "id" : "2014486048780938312",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO80938312.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto938312"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "138"
   ],
   "favorite_count" : "62",
   "id_str" : "2014486052780938312",
   "truncated" : false,
   "retweet_count" : "12",
   "id" : "2014486052780938312",
   "possibly_sensitive" : false,
   "created_at" : "Thu Jan 22 23:51:16 +0000 2026",
   "favorited" : false,
   "full_text" : "Participa en el concurso de cuento «Voces que deciden». Se recibieron ya 40 trabajos de Lagos de Moreno. #Concurso https://t.co/foto938312",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2014486052780938312/video/1",
      "indices" : [
       "115",
       "138"
      ],
      "url" : "https://t.co/foto938312",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO80938312.jpg",
      "id_str" : "2014486048780938312",
      "id" : "2014486048780938312",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO80938312.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "video",
      "display_url" : "pic.x.com/foto938312",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO80938312.mp4"
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
      "2014038169002758844"
     ],
     "editableUntil" : "2026-01-21T19:11:33.166Z",
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
    "urls" : [
     {
      "url" : "https://t.co/ejem758844",
      "expanded_url" : "https://centralelectoral.ine.mx/",
      "display_url" : "centralelectoral.ine.mx/",
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
   "favorite_count" : "74",
   "id_str" : "2014038169002758844",
   "truncated" : false,
   "retweet_count" : "19",
   "id" : "2014038169002758844",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jan 21 18:11:33 +0000 2026",
   "favorited" : false,
   "full_text" : "Personal del Instituto visita Zapopan con un módulo móvil durante 55 días. Consulta los horarios en el sitio del Instituto. #MóduloMóvil https://t.co/ejem758844",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2013685590626960081"
     ],
     "editableUntil" : "2026-01-20T19:50:31.931Z",
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
   "favorite_count" : "51",
   "id_str" : "2013685590626960081",
   "truncated" : false,
   "retweet_count" : "6",
   "id" : "2013685590626960081",
   "possibly_sensitive" : false,
   "created_at" : "Tue Jan 20 18:50:31 +0000 2026",
   "favorited" : false,
   "full_text" : "Aviso: el módulo de Puerto Vallarta suspende su servicio mañana por mantenimiento; se reprograman 37 citas. #Aviso",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2013383871458799586"
     ],
     "editableUntil" : "2026-01-19T23:51:36.476Z",
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
       "118",
       "131"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2013383871458799586/photo/1",
      "indices" : [
       "132",
       "155"
      ],
      "url" : "https://t.co/foto799586",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO58799586.jpg",
      "id_str" : "2013383867458799586",
      "id" : "2013383867458799586",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO58799586.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto799586"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "155"
   ],
   "favorite_count" : "46",
   "id_str" : "2013383871458799586",
   "truncated" : false,
   "retweet_count" : "11",
   "id" : "2013383871458799586",
   "possibly_sensitive" : false,
   "created_at" : "Mon Jan 19 22:51:36 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ Reponer la Credencial para Votar por robo o extravío no tiene costo. En Guadalajara te esperamos de lunes a sábado. #TuCredencial https://t.co/foto799586",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2013383871458799586/photo/1",
      "indices" : [
       "132",
       "155"
      ],
      "url" : "https://t.co/foto799586",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO58799586.jpg",
      "id_str" : "2013383867458799586",
      "id" : "2013383867458799586",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO58799586.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto799586"
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
      "2012259225481168379"
     ],
     "editableUntil" : "2026-01-16T21:22:39.980Z",
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
       "122",
       "135"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem168379",
      "expanded_url" : "https://centralelectoral.ine.mx/",
      "display_url" : "centralelectoral.ine.mx/",
      "indices" : [
       "136",
       "159"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2012259225481168379/photo/1",
      "indices" : [
       "160",
       "183"
      ],
      "url" : "https://t.co/foto168379",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO81168379.jpg",
      "id_str" : "2012259221481168379",
      "id" : "2012259221481168379",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO81168379.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto168379"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "183"
   ],
   "favorite_count" : "69",
   "id_str" : "2012259225481168379",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "2012259225481168379",
   "possibly_sensitive" : false,
   "created_at" : "Fri Jan 16 20:22:39 +0000 2026",
   "favorited" : false,
   "full_text" : "📌 Reponer la Credencial para Votar por robo o extravío no tiene costo. En Puerto Vallarta te esperamos de lunes a sábado. #TuCredencial https://t.co/ejem168379 https://t.co/foto168379",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2012259225481168379/photo/1",
      "indices" : [
       "160",
       "183"
      ],
      "url" : "https://t.co/foto168379",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO81168379.jpg",
      "id_str" : "2012259221481168379",
      "id" : "2012259221481168379",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO81168379.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto168379"
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
      "2012039922752847423"
     ],
     "editableUntil" : "2026-01-16T06:51:14.135Z",
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
    "179"
   ],
   "favorite_count" : "83",
   "id_str" : "2012039922752847423",
   "truncated" : false,
   "retweet_count" : "23",
   "id" : "2012039922752847423",
   "possibly_sensitive" : false,
   "created_at" : "Fri Jan 16 05:51:14 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_328 Hola. Lamentamos que le hayan dicho «ignorante, no sirves para nada». Ese trato no corresponde al Instituto; gracias por avisarnos, le daremos seguimiento.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2011951071725157481",
   "in_reply_to_status_id" : "2011951071725157481",
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
      "2011927067010558537"
     ],
     "editableUntil" : "2026-01-15T23:22:47.229Z",
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
       "112",
       "125"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2011927067010558537/video/1",
      "indices" : [
       "126",
       "149"
      ],
      "url" : "https://t.co/foto558537",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO10558537.jpg",
      "id_str" : "2011927063010558537",
      "id" : "2011927063010558537",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO10558537.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto558537"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "149"
   ],
   "favorite_count" : "37",
   "id_str" : "2011927067010558537",
   "truncated" : false,
   "retweet_count" : "12",
   "id" : "2011927067010558537",
   "possibly_sensitive" : false,
   "created_at" : "Thu Jan 15 22:22:47 +0000 2026",
   "favorited" : false,
   "full_text" : "Reponer la Credencial para Votar por robo o extravío no tiene costo. En Zapopan te esperamos de lunes a sábado. #TuCredencial https://t.co/foto558537",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2011927067010558537/video/1",
      "indices" : [
       "126",
       "149"
      ],
      "url" : "https://t.co/foto558537",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO10558537.jpg",
      "id_str" : "2011927063010558537",
      "id" : "2011927063010558537",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO10558537.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "video",
      "display_url" : "pic.x.com/foto558537",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO10558537.mp4"
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
      "2011455265913236594"
     ],
     "editableUntil" : "2026-01-14T16:08:01.082Z",
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
      "url" : "https://t.co/ejem236594",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2011455265913236594/video/1",
      "indices" : [
       "144",
       "167"
      ],
      "url" : "https://t.co/foto236594",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO13236594.jpg",
      "id_str" : "2011455261913236594",
      "id" : "2011455261913236594",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO13236594.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto236594"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "167"
   ],
   "favorite_count" : "54",
   "id_str" : "2011455265913236594",
   "truncated" : false,
   "retweet_count" : "19",
   "id" : "2011455265913236594",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jan 14 15:08:01 +0000 2026",
   "favorited" : false,
   "full_text" : "🪪 Tu credencial no se tira: llévala al módulo si ya no está vigente, ahí se destruye de manera segura. #PadrónElectoral https://t.co/ejem236594 https://t.co/foto236594",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2011455265913236594/video/1",
      "indices" : [
       "144",
       "167"
      ],
      "url" : "https://t.co/foto236594",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO13236594.jpg",
      "id_str" : "2011455261913236594",
      "id" : "2011455261913236594",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO13236594.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "video",
      "display_url" : "pic.x.com/foto236594",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO13236594.mp4"
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
      "2011150719015080234"
     ],
     "editableUntil" : "2026-01-13T19:57:51.443Z",
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
      "url" : "https://t.co/ejem080234",
      "expanded_url" : "https://centralelectoral.ine.mx/",
      "display_url" : "centralelectoral.ine.mx/",
      "indices" : [
       "163",
       "186"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "186"
   ],
   "favorite_count" : "44",
   "id_str" : "2011150719015080234",
   "truncated" : false,
   "retweet_count" : "9",
   "id" : "2011150719015080234",
   "possibly_sensitive" : false,
   "created_at" : "Tue Jan 13 18:57:51 +0000 2026",
   "favorited" : false,
   "full_text" : "Los módulos de atención ciudadana de Lagos de Moreno atienden hoy 40 citas. Lleva acta de nacimiento, identificación &amp; comprobante de domicilio. #TuCredencial https://t.co/ejem080234",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2010853341826843277"
     ],
     "editableUntil" : "2026-01-13T00:16:11.196Z",
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
       "116",
       "125"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "125"
   ],
   "favorite_count" : "77",
   "id_str" : "2010853341826843277",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "2010853341826843277",
   "possibly_sensitive" : false,
   "created_at" : "Mon Jan 12 23:16:11 +0000 2026",
   "favorited" : false,
   "full_text" : "📅 La igualdad sustantiva se practica todos los días. Participa en el conversatorio de Guadalajara con 48 invitadas. #Igualdad",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2009751659710624594"
     ],
     "editableUntil" : "2026-01-09T23:18:29.712Z",
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
    "urls" : [
     {
      "url" : "https://t.co/ejem624594",
      "expanded_url" : "https://www.ine.mx/credencial/",
      "display_url" : "www.ine.mx/credencial/",
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
   "favorite_count" : "24",
   "id_str" : "2009751659710624594",
   "truncated" : false,
   "retweet_count" : "19",
   "id" : "2009751659710624594",
   "possibly_sensitive" : false,
   "created_at" : "Fri Jan 09 22:18:29 +0000 2026",
   "favorited" : false,
   "full_text" : "El presupuesto del Instituto está en línea. Puedes descargar las 45 hojas de cálculo y revisarlas. #DatosAbiertos https://t.co/ejem624594",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2009444998511077066"
     ],
     "editableUntil" : "2026-01-09T02:59:55.984Z",
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
      "name" : "ciudadania_ejemplo_240",
      "screen_name" : "ciudadania_ejemplo_240",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000240",
      "id" : "9100000000000000240"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "114"
   ],
   "favorite_count" : "26",
   "id_str" : "2009444998511077066",
   "truncated" : false,
   "retweet_count" : "16",
   "id" : "2009444998511077066",
   "possibly_sensitive" : false,
   "created_at" : "Fri Jan 09 01:59:55 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_240 Buen día. Con esos documentos no procede su trámite; le falta el comprobante de domicilio.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2009407369330754484",
   "in_reply_to_status_id" : "2009407369330754484",
   "in_reply_to_user_id" : "9100000000000000240",
   "in_reply_to_user_id_str" : "9100000000000000240",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_240"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2009436983391001016"
     ],
     "editableUntil" : "2026-01-09T02:28:05.031Z",
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
       "120",
       "140"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "140"
   ],
   "favorite_count" : "26",
   "id_str" : "2009436983391001016",
   "truncated" : false,
   "retweet_count" : "16",
   "id" : "2009436983391001016",
   "possibly_sensitive" : false,
   "created_at" : "Fri Jan 09 01:28:05 +0000 2026",
   "favorited" : false,
   "full_text" : "🗳️ Recuerda: la vigencia de tu credencial aparece al frente, junto a tu fotografía. Revísala &amp; evita contratiempos. #CredencialParaVotar",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2008972626952145318"
     ],
     "editableUntil" : "2026-01-07T19:42:53.828Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2008972626952145318/photo/1",
      "indices" : [
       "115",
       "138"
      ],
      "url" : "https://t.co/foto145318",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO52145318.jpg",
      "id_str" : "2008972622952145318",
      "id" : "2008972622952145318",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO52145318.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto145318"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "138"
   ],
   "favorite_count" : "48",
   "id_str" : "2008972626952145318",
   "truncated" : false,
   "retweet_count" : "18",
   "id" : "2008972626952145318",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jan 07 18:42:53 +0000 2026",
   "favorited" : false,
   "full_text" : "Participa en el concurso de cuento «Voces que deciden». Se recibieron ya 10 trabajos de Lagos de Moreno. #Concurso https://t.co/foto145318",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2008972626952145318/photo/1",
      "indices" : [
       "115",
       "138"
      ],
      "url" : "https://t.co/foto145318",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO52145318.jpg",
      "id_str" : "2008972622952145318",
      "id" : "2008972622952145318",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO52145318.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto145318"
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
      "2008710772671053014"
     ],
     "editableUntil" : "2026-01-07T02:22:22.903Z",
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
       "123",
       "136"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem053014",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2008710772671053014/photo/1",
      "indices" : [
       "161",
       "184"
      ],
      "url" : "https://t.co/foto053014",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO71053014.jpg",
      "id_str" : "2008710768671053014",
      "id" : "2008710768671053014",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO71053014.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto053014"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "184"
   ],
   "favorite_count" : "4",
   "id_str" : "2008710772671053014",
   "truncated" : false,
   "retweet_count" : "14",
   "id" : "2008710772671053014",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jan 07 01:22:22 +0000 2026",
   "favorited" : false,
   "full_text" : "📅 El Registro Federal de Electores pone a consulta la lista nominal en Tepatitlán. Verifica que tus datos estén completos. #ListaNominal https://t.co/ejem053014 https://t.co/foto053014",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2008710772671053014/photo/1",
      "indices" : [
       "161",
       "184"
      ],
      "url" : "https://t.co/foto053014",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO71053014.jpg",
      "id_str" : "2008710768671053014",
      "id" : "2008710768671053014",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO71053014.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto053014"
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
      "2008217518013966716"
     ],
     "editableUntil" : "2026-01-05T17:42:21.828Z",
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
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2008217518013966716/photo/1",
      "indices" : [
       "160",
       "183"
      ],
      "url" : "https://t.co/foto966716",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO13966716.jpg",
      "id_str" : "2008217514013966716",
      "id" : "2008217514013966716",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO13966716.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto966716"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "183"
   ],
   "favorite_count" : "26",
   "id_str" : "2008217518013966716",
   "truncated" : false,
   "retweet_count" : "16",
   "id" : "2008217518013966716",
   "possibly_sensitive" : false,
   "created_at" : "Mon Jan 05 16:42:21 +0000 2026",
   "favorited" : false,
   "full_text" : "📌 Los módulos de atención ciudadana de Tepatitlán atienden hoy 20 citas. Lleva acta de nacimiento, identificación &amp; comprobante de domicilio. #TuCredencial https://t.co/foto966716",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2008217518013966716/photo/1",
      "indices" : [
       "160",
       "183"
      ],
      "url" : "https://t.co/foto966716",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO13966716.jpg",
      "id_str" : "2008217514013966716",
      "id" : "2008217514013966716",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO13966716.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto966716"
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
      "2007224566464959316"
     ],
     "editableUntil" : "2026-01-02T23:56:43.731Z",
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
       "120",
       "133"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "133"
   ],
   "favorite_count" : "6",
   "id_str" : "2007224566464959316",
   "truncated" : false,
   "retweet_count" : "16",
   "id" : "2007224566464959316",
   "possibly_sensitive" : false,
   "created_at" : "Fri Jan 02 22:56:43 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ El Registro Federal de Electores pone a consulta la lista nominal en Zapopan. Verifica que tus datos estén completos. #ListaNominal",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2006801698830001107"
     ],
     "editableUntil" : "2026-01-01T19:56:24.230Z",
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
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "126"
   ],
   "favorite_count" : "27",
   "id_str" : "2006801698830001107",
   "truncated" : false,
   "retweet_count" : "7",
   "id" : "2006801698830001107",
   "possibly_sensitive" : false,
   "created_at" : "Thu Jan 01 18:56:24 +0000 2026",
   "favorited" : false,
   "full_text" : "Concluye en Lagos de Moreno la capacitación de 23 personas funcionarias sobre atención a personas con discapacidad. #Inclusión",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2006414531161102166"
     ],
     "editableUntil" : "2025-12-31T18:17:56.265Z",
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
       "109",
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
   "favorite_count" : "6",
   "id_str" : "2006414531161102166",
   "truncated" : false,
   "retweet_count" : "16",
   "id" : "2006414531161102166",
   "possibly_sensitive" : false,
   "created_at" : "Wed Dec 31 17:17:56 +0000 2025",
   "favorited" : false,
   "full_text" : "📅 Publicamos la convocatoria para integrar el cuerpo de observación electoral. Hay 33 días para registrarse. #ObservaciónElectoral",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2006164994165078917"
     ],
     "editableUntil" : "2025-12-31T01:46:22.009Z",
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
      "url" : "https://t.co/ejem078917",
      "expanded_url" : "https://www.ine.mx/credencial/",
      "display_url" : "www.ine.mx/credencial/",
      "indices" : [
       "163",
       "186"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "186"
   ],
   "favorite_count" : "77",
   "id_str" : "2006164994165078917",
   "truncated" : false,
   "retweet_count" : "17",
   "id" : "2006164994165078917",
   "possibly_sensitive" : false,
   "created_at" : "Wed Dec 31 00:46:22 +0000 2025",
   "favorited" : false,
   "full_text" : "Los módulos de atención ciudadana de Puerto Vallarta atienden hoy 26 citas. Lleva acta de nacimiento, identificación &amp; comprobante de domicilio. #TuCredencial https://t.co/ejem078917",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2005735580793989823"
     ],
     "editableUntil" : "2025-12-29T21:20:01.883Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2005735580793989823/photo/1",
      "indices" : [
       "115",
       "138"
      ],
      "url" : "https://t.co/foto989823",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO93989823.jpg",
      "id_str" : "2005735576793989823",
      "id" : "2005735576793989823",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO93989823.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto989823"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "138"
   ],
   "favorite_count" : "3",
   "id_str" : "2005735580793989823",
   "truncated" : false,
   "retweet_count" : "23",
   "id" : "2005735580793989823",
   "possibly_sensitive" : false,
   "created_at" : "Mon Dec 29 20:20:01 +0000 2025",
   "favorited" : false,
   "full_text" : "Participa en el concurso de cuento «Voces que deciden». Se recibieron ya 23 trabajos de Lagos de Moreno. #Concurso https://t.co/foto989823",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2005735580793989823/photo/1",
      "indices" : [
       "115",
       "138"
      ],
      "url" : "https://t.co/foto989823",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO93989823.jpg",
      "id_str" : "2005735576793989823",
      "id" : "2005735576793989823",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO93989823.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto989823"
     }
    ]
   }
  }
 }
]