window.YTD.tweet.part0 = [
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2072743978251336552"
     ],
     "editableUntil" : "2026-07-02T19:07:28.793Z",
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
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2072743978251336552/video/1",
      "indices" : [
       "146",
       "169"
      ],
      "url" : "https://t.co/foto336552",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO51336552.jpg",
      "id_str" : "2072743974251336552",
      "id" : "2072743974251336552",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO51336552.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto336552"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "169"
   ],
   "favorite_count" : "12",
   "id_str" : "2072743978251336552",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "2072743978251336552",
   "possibly_sensitive" : false,
   "created_at" : "Thu Jul 02 18:07:28 +0000 2026",
   "favorited" : false,
   "full_text" : "📌 Más de 37 estudiantes de Puerto Vallarta dialogaron sobre el respeto y la escucha. Así se construye ciudadanía desde la escuela. #CulturaCívica https://t.co/foto336552",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2072743978251336552/video/1",
      "indices" : [
       "146",
       "169"
      ],
      "url" : "https://t.co/foto336552",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO51336552.jpg",
      "id_str" : "2072743974251336552",
      "id" : "2072743974251336552",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO51336552.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto336552",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO51336552.mp4"
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
      "2072381751442842503"
     ],
     "editableUntil" : "2026-07-01T19:08:07.192Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2072381751442842503/video/1",
      "indices" : [
       "114",
       "137"
      ],
      "url" : "https://t.co/foto842503",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO42842503.jpg",
      "id_str" : "2072381747442842503",
      "id" : "2072381747442842503",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO42842503.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto842503"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "137"
   ],
   "favorite_count" : "23",
   "id_str" : "2072381751442842503",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "2072381751442842503",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jul 01 18:08:07 +0000 2026",
   "favorited" : false,
   "full_text" : "El presupuesto del Instituto está en línea. Puedes descargar las 21 hojas de cálculo y revisarlas. #DatosAbiertos https://t.co/foto842503",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2072381751442842503/video/1",
      "indices" : [
       "114",
       "137"
      ],
      "url" : "https://t.co/foto842503",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO42842503.jpg",
      "id_str" : "2072381747442842503",
      "id" : "2072381747442842503",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO42842503.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "video",
      "display_url" : "pic.x.com/foto842503",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO42842503.mp4"
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
      "2072059012328773646"
     ],
     "editableUntil" : "2026-06-30T21:45:40.191Z",
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
    "urls" : [
     {
      "url" : "https://t.co/ejem773646",
      "expanded_url" : "https://www.ine.mx/cultura-civica/",
      "display_url" : "www.ine.mx/cultura-civica/",
      "indices" : [
       "142",
       "165"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2072059012328773646/video/1",
      "indices" : [
       "166",
       "189"
      ],
      "url" : "https://t.co/foto773646",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO28773646.jpg",
      "id_str" : "2072059008328773646",
      "id" : "2072059008328773646",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO28773646.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto773646"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "189"
   ],
   "favorite_count" : "26",
   "id_str" : "2072059012328773646",
   "truncated" : false,
   "retweet_count" : "21",
   "id" : "2072059012328773646",
   "possibly_sensitive" : false,
   "created_at" : "Tue Jun 30 20:45:40 +0000 2026",
   "favorited" : false,
   "full_text" : "📅 Personal del Instituto visita Tepatitlán con un módulo móvil durante 27 días. Consulta los horarios en el sitio del Instituto. #MóduloMóvil https://t.co/ejem773646 https://t.co/foto773646",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2072059012328773646/video/1",
      "indices" : [
       "166",
       "189"
      ],
      "url" : "https://t.co/foto773646",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO28773646.jpg",
      "id_str" : "2072059008328773646",
      "id" : "2072059008328773646",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO28773646.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "video",
      "display_url" : "pic.x.com/foto773646",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO28773646.mp4"
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
      "2071716167038620981"
     ],
     "editableUntil" : "2026-06-29T23:03:19.504Z",
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
    "urls" : [
     {
      "url" : "https://t.co/ejem620981",
      "expanded_url" : "https://portal.ine.mx/voto-y-elecciones/",
      "display_url" : "portal.ine.mx/voto-y-elecciones/",
      "indices" : [
       "165",
       "188"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2071716167038620981/photo/1",
      "indices" : [
       "189",
       "212"
      ],
      "url" : "https://t.co/foto620981",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO38620981.jpg",
      "id_str" : "2071716163038620981",
      "id" : "2071716163038620981",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO38620981.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto620981"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "212"
   ],
   "favorite_count" : "11",
   "id_str" : "2071716167038620981",
   "truncated" : false,
   "retweet_count" : "6",
   "id" : "2071716167038620981",
   "possibly_sensitive" : false,
   "created_at" : "Mon Jun 29 22:03:19 +0000 2026",
   "favorited" : false,
   "full_text" : "📅 Los módulos de atención ciudadana de Puerto Vallarta atienden hoy 32 citas. Lleva acta de nacimiento, identificación &amp; comprobante de domicilio. #TuCredencial https://t.co/ejem620981 https://t.co/foto620981",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2071716167038620981/photo/1",
      "indices" : [
       "189",
       "212"
      ],
      "url" : "https://t.co/foto620981",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO38620981.jpg",
      "id_str" : "2071716163038620981",
      "id" : "2071716163038620981",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO38620981.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto620981"
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
      "2070643877059100362"
     ],
     "editableUntil" : "2026-06-27T00:02:25.650Z",
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
      "url" : "https://t.co/ejem100362",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2070643877059100362/video/1",
      "indices" : [
       "163",
       "186"
      ],
      "url" : "https://t.co/foto100362",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO59100362.jpg",
      "id_str" : "2070643873059100362",
      "id" : "2070643873059100362",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO59100362.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto100362"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "186"
   ],
   "favorite_count" : "2",
   "id_str" : "2070643877059100362",
   "truncated" : false,
   "retweet_count" : "12",
   "id" : "2070643877059100362",
   "possibly_sensitive" : false,
   "created_at" : "Fri Jun 26 23:02:25 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ Conoce cómo se realiza la insaculación: el sorteo que elige a las personas que integrarán las mesas directivas de casilla. #Insaculación https://t.co/ejem100362 https://t.co/foto100362",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2070643877059100362/video/1",
      "indices" : [
       "163",
       "186"
      ],
      "url" : "https://t.co/foto100362",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO59100362.jpg",
      "id_str" : "2070643873059100362",
      "id" : "2070643873059100362",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO59100362.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto100362",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO59100362.mp4"
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
      "2070236858244455512"
     ],
     "editableUntil" : "2026-06-25T21:05:04.803Z",
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
      "url" : "https://t.co/ejem455512",
      "expanded_url" : "https://repositoriodocumental.ine.mx/",
      "display_url" : "repositoriodocumental.ine.mx/",
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
   "favorite_count" : "72",
   "id_str" : "2070236858244455512",
   "truncated" : false,
   "retweet_count" : "12",
   "id" : "2070236858244455512",
   "possibly_sensitive" : false,
   "created_at" : "Thu Jun 25 20:05:04 +0000 2026",
   "favorited" : false,
   "full_text" : "Publicamos la convocatoria para integrar el cuerpo de observación electoral. Hay 59 días para registrarse. #ObservaciónElectoral https://t.co/ejem455512",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2069912426211495516"
     ],
     "editableUntil" : "2026-06-24T23:35:54.179Z",
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
    "urls" : [
     {
      "url" : "https://t.co/ejem495516",
      "expanded_url" : "https://www.ine.mx/credencial/",
      "display_url" : "www.ine.mx/credencial/",
      "indices" : [
       "116",
       "139"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2069912426211495516/photo/1",
      "indices" : [
       "140",
       "163"
      ],
      "url" : "https://t.co/foto495516",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO11495516.jpg",
      "id_str" : "2069912422211495516",
      "id" : "2069912422211495516",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO11495516.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto495516"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "163"
   ],
   "favorite_count" : "26",
   "id_str" : "2069912426211495516",
   "truncated" : false,
   "retweet_count" : "16",
   "id" : "2069912426211495516",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jun 24 22:35:54 +0000 2026",
   "favorited" : false,
   "full_text" : "🗳️ En Lagos de Moreno iniciamos el taller de cultura cívica «Participar se aprende» con 41 docentes. #CulturaCívica https://t.co/ejem495516 https://t.co/foto495516",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2069912426211495516/photo/1",
      "indices" : [
       "140",
       "163"
      ],
      "url" : "https://t.co/foto495516",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO11495516.jpg",
      "id_str" : "2069912422211495516",
      "id" : "2069912422211495516",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO11495516.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto495516"
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
      "2069529892143240388"
     ],
     "editableUntil" : "2026-06-23T22:15:50.950Z",
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
      "name" : "ciudadania_ejemplo_491",
      "screen_name" : "ciudadania_ejemplo_491",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000491",
      "id" : "9100000000000000491"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "121"
   ],
   "favorite_count" : "68",
   "id_str" : "2069529892143240388",
   "truncated" : false,
   "retweet_count" : "13",
   "id" : "2069529892143240388",
   "possibly_sensitive" : false,
   "created_at" : "Tue Jun 23 21:15:50 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_491 ¡Hola! Gracias por escribir. Los requisitos están en el siguiente enlace; quedamos a sus órdenes.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2069506149095221609",
   "in_reply_to_status_id" : "2069506149095221609",
   "in_reply_to_user_id" : "9100000000000000491",
   "in_reply_to_user_id_str" : "9100000000000000491",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_491"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2069443055178623811"
     ],
     "editableUntil" : "2026-06-23T16:30:47.404Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2069443055178623811/video/1",
      "indices" : [
       "133",
       "156"
      ],
      "url" : "https://t.co/foto623811",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO78623811.jpg",
      "id_str" : "2069443051178623811",
      "id" : "2069443051178623811",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO78623811.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto623811"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "156"
   ],
   "favorite_count" : "51",
   "id_str" : "2069443055178623811",
   "truncated" : false,
   "retweet_count" : "11",
   "id" : "2069443055178623811",
   "possibly_sensitive" : false,
   "created_at" : "Tue Jun 23 15:30:47 +0000 2026",
   "favorited" : false,
   "full_text" : "📅 Si vives en el extranjero puedes tramitar tu credencial en el consulado; la cita dura alrededor de 27 minutos. #VotoEnElExtranjero https://t.co/foto623811",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2069443055178623811/video/1",
      "indices" : [
       "133",
       "156"
      ],
      "url" : "https://t.co/foto623811",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO78623811.jpg",
      "id_str" : "2069443051178623811",
      "id" : "2069443051178623811",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO78623811.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto623811",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO78623811.mp4"
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
      "2069123065034227681"
     ],
     "editableUntil" : "2026-06-22T19:19:15.808Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2069123065034227681/photo/1",
      "indices" : [
       "112",
       "135"
      ],
      "url" : "https://t.co/foto227681",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO34227681.jpg",
      "id_str" : "2069123061034227681",
      "id" : "2069123061034227681",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO34227681.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto227681"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "135"
   ],
   "favorite_count" : "51",
   "id_str" : "2069123065034227681",
   "truncated" : false,
   "retweet_count" : "6",
   "id" : "2069123065034227681",
   "possibly_sensitive" : false,
   "created_at" : "Mon Jun 22 18:19:15 +0000 2026",
   "favorited" : false,
   "full_text" : "🪪 Aviso: el módulo de Tepatitlán suspende su servicio mañana por mantenimiento; se reprograman 30 citas. #Aviso https://t.co/foto227681",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2069123065034227681/photo/1",
      "indices" : [
       "112",
       "135"
      ],
      "url" : "https://t.co/foto227681",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO34227681.jpg",
      "id_str" : "2069123061034227681",
      "id" : "2069123061034227681",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO34227681.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto227681"
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
      "2068054171925989444"
     ],
     "editableUntil" : "2026-06-19T20:31:51.832Z",
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
       "118",
       "128"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem989444",
      "expanded_url" : "https://centralelectoral.ine.mx/",
      "display_url" : "centralelectoral.ine.mx/",
      "indices" : [
       "129",
       "152"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2068054171925989444/photo/1",
      "indices" : [
       "153",
       "176"
      ],
      "url" : "https://t.co/foto989444",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO25989444.jpg",
      "id_str" : "2068054167925989444",
      "id" : "2068054167925989444",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO25989444.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto989444"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "176"
   ],
   "favorite_count" : "74",
   "id_str" : "2068054171925989444",
   "truncated" : false,
   "retweet_count" : "19",
   "id" : "2068054171925989444",
   "possibly_sensitive" : false,
   "created_at" : "Fri Jun 19 19:31:51 +0000 2026",
   "favorited" : false,
   "full_text" : "🗳️ La urna electrónica se presenta hoy en Lagos de Moreno: ven a conocerla, pregunta &amp; participa en el simulacro. #Simulacro https://t.co/ejem989444 https://t.co/foto989444",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2068054171925989444/photo/1",
      "indices" : [
       "153",
       "176"
      ],
      "url" : "https://t.co/foto989444",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO25989444.jpg",
      "id_str" : "2068054167925989444",
      "id" : "2068054167925989444",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO25989444.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto989444"
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
      "2067698769356408829"
     ],
     "editableUntil" : "2026-06-18T20:59:37.257Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2067698769356408829/photo/1",
      "indices" : [
       "130",
       "153"
      ],
      "url" : "https://t.co/foto408829",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO56408829.jpg",
      "id_str" : "2067698765356408829",
      "id" : "2067698765356408829",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO56408829.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto408829"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "153"
   ],
   "favorite_count" : "9",
   "id_str" : "2067698769356408829",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "2067698769356408829",
   "possibly_sensitive" : false,
   "created_at" : "Thu Jun 18 19:59:37 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ La igualdad sustantiva se practica todos los días. Participa en el conversatorio de Lagos de Moreno con 17 invitadas. #Igualdad https://t.co/foto408829",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2067698769356408829/photo/1",
      "indices" : [
       "130",
       "153"
      ],
      "url" : "https://t.co/foto408829",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO56408829.jpg",
      "id_str" : "2067698765356408829",
      "id" : "2067698765356408829",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO56408829.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto408829"
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
      "2067320141724696583"
     ],
     "editableUntil" : "2026-06-17T19:55:05.395Z",
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
   "favorite_count" : "13",
   "id_str" : "2067320141724696583",
   "truncated" : false,
   "retweet_count" : "8",
   "id" : "2067320141724696583",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jun 17 18:55:05 +0000 2026",
   "favorited" : false,
   "full_text" : "🪪 Inauguramos en Zapopan la exposición «4 momentos de la democracia mexicana». Entrada libre. #CulturaCívica",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2067313964002404161"
     ],
     "editableUntil" : "2026-06-17T19:30:32.511Z",
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
      "name" : "ciudadania_ejemplo_242",
      "screen_name" : "ciudadania_ejemplo_242",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000242",
      "id" : "9100000000000000242"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "129"
   ],
   "favorite_count" : "21",
   "id_str" : "2067313964002404161",
   "truncated" : false,
   "retweet_count" : "11",
   "id" : "2067313964002404161",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jun 17 18:30:32 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_242 Buen día. La cita se agenda en el sitio del Instituto o en INETEL, 800 433 2000. Con gusto le orientamos.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2067298608547643730",
   "in_reply_to_status_id" : "2067298608547643730",
   "in_reply_to_user_id" : "9100000000000000242",
   "in_reply_to_user_id_str" : "9100000000000000242",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_242"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2066925651891874480"
     ],
     "editableUntil" : "2026-06-16T17:47:31.689Z",
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
       "119",
       "124"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2066925651891874480/photo/1",
      "indices" : [
       "125",
       "148"
      ],
      "url" : "https://t.co/foto874480",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO91874480.jpg",
      "id_str" : "2066925647891874480",
      "id" : "2066925647891874480",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO91874480.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto874480"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "148"
   ],
   "favorite_count" : "50",
   "id_str" : "2066925651891874480",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "2066925651891874480",
   "possibly_sensitive" : false,
   "created_at" : "Tue Jun 16 16:47:31 +0000 2026",
   "favorited" : false,
   "full_text" : "El PREP informa resultados preliminares la noche de la jornada; no sustituye a los cómputos. Te explicamos en 9 pasos. #PREP https://t.co/foto874480",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2066925651891874480/photo/1",
      "indices" : [
       "125",
       "148"
      ],
      "url" : "https://t.co/foto874480",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO91874480.jpg",
      "id_str" : "2066925647891874480",
      "id" : "2066925647891874480",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO91874480.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto874480"
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
      "2066621832597832888"
     ],
     "editableUntil" : "2026-06-15T21:40:15.525Z",
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
    "urls" : [
     {
      "url" : "https://t.co/ejem832888",
      "expanded_url" : "https://www.ine.mx/credencial/",
      "display_url" : "www.ine.mx/credencial/",
      "indices" : [
       "125",
       "148"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2066621832597832888/photo/1",
      "indices" : [
       "149",
       "172"
      ],
      "url" : "https://t.co/foto832888",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO97832888.jpg",
      "id_str" : "2066621828597832888",
      "id" : "2066621828597832888",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO97832888.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto832888"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "172"
   ],
   "favorite_count" : "38",
   "id_str" : "2066621832597832888",
   "truncated" : false,
   "retweet_count" : "13",
   "id" : "2066621832597832888",
   "possibly_sensitive" : false,
   "created_at" : "Mon Jun 15 20:40:15 +0000 2026",
   "favorited" : false,
   "full_text" : "📅 Concluye en Guadalajara la capacitación de 37 personas funcionarias sobre atención a personas con discapacidad. #Inclusión https://t.co/ejem832888 https://t.co/foto832888",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2066621832597832888/photo/1",
      "indices" : [
       "149",
       "172"
      ],
      "url" : "https://t.co/foto832888",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO97832888.jpg",
      "id_str" : "2066621828597832888",
      "id" : "2066621828597832888",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO97832888.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto832888"
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
      "2065560494993788022"
     ],
     "editableUntil" : "2026-06-12T23:22:52.921Z",
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
       "120",
       "125"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2065560494993788022/video/1",
      "indices" : [
       "126",
       "149"
      ],
      "url" : "https://t.co/foto788022",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO93788022.jpg",
      "id_str" : "2065560490993788022",
      "id" : "2065560490993788022",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO93788022.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto788022"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "149"
   ],
   "favorite_count" : "2",
   "id_str" : "2065560494993788022",
   "truncated" : false,
   "retweet_count" : "22",
   "id" : "2065560494993788022",
   "possibly_sensitive" : false,
   "created_at" : "Fri Jun 12 22:22:52 +0000 2026",
   "favorited" : false,
   "full_text" : "El PREP informa resultados preliminares la noche de la jornada; no sustituye a los cómputos. Te explicamos en 30 pasos. #PREP https://t.co/foto788022",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2065560494993788022/video/1",
      "indices" : [
       "126",
       "149"
      ],
      "url" : "https://t.co/foto788022",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO93788022.jpg",
      "id_str" : "2065560490993788022",
      "id" : "2065560490993788022",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO93788022.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "video",
      "display_url" : "pic.x.com/foto788022",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO93788022.mp4"
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
      "2065171252374694470"
     ],
     "editableUntil" : "2026-06-11T21:36:10.249Z",
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
      "url" : "https://t.co/ejem694470",
      "expanded_url" : "https://repositoriodocumental.ine.mx/",
      "display_url" : "repositoriodocumental.ine.mx/",
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
   "favorite_count" : "60",
   "id_str" : "2065171252374694470",
   "truncated" : false,
   "retweet_count" : "20",
   "id" : "2065171252374694470",
   "possibly_sensitive" : false,
   "created_at" : "Thu Jun 11 20:36:10 +0000 2026",
   "favorited" : false,
   "full_text" : "El informe trimestral de actividades ya puede consultarse: 15 páginas, en lenguaje claro y con datos abiertos. #RendiciónDeCuentas https://t.co/ejem694470",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2064792664408414193"
     ],
     "editableUntil" : "2026-06-10T20:31:47.844Z",
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
   "favorite_count" : "63",
   "id_str" : "2064792664408414193",
   "truncated" : false,
   "retweet_count" : "18",
   "id" : "2064792664408414193",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jun 10 19:31:47 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_328 Buen día. La corrección de datos no tiene costo; acuda con su acta de nacimiento. Estamos para servirle.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2064773327480891034",
   "in_reply_to_status_id" : "2064773327480891034",
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
      "2064763618291035425"
     ],
     "editableUntil" : "2026-06-10T18:36:22.710Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2064763618291035425/video/1",
      "indices" : [
       "140",
       "163"
      ],
      "url" : "https://t.co/foto035425",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO91035425.jpg",
      "id_str" : "2064763614291035425",
      "id" : "2064763614291035425",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO91035425.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto035425"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "163"
   ],
   "favorite_count" : "55",
   "id_str" : "2064763618291035425",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "2064763618291035425",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jun 10 17:36:22 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ La Consulta Infantil y Juvenil escucha a niñas, niños y adolescentes. En Puerto Vallarta habrá 30 casillas itinerantes. #ConsultaInfantil https://t.co/foto035425",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2064763618291035425/video/1",
      "indices" : [
       "140",
       "163"
      ],
      "url" : "https://t.co/foto035425",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO91035425.jpg",
      "id_str" : "2064763614291035425",
      "id" : "2064763614291035425",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO91035425.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto035425",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO91035425.mp4"
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
      "2064485133793868935"
     ],
     "editableUntil" : "2026-06-10T00:09:46.832Z",
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
       "95",
       "109"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2064485133793868935/photo/1",
      "indices" : [
       "110",
       "133"
      ],
      "url" : "https://t.co/foto868935",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO93868935.jpg",
      "id_str" : "2064485129793868935",
      "id" : "2064485129793868935",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO93868935.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto868935"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "133"
   ],
   "favorite_count" : "85",
   "id_str" : "2064485133793868935",
   "truncated" : false,
   "retweet_count" : "10",
   "id" : "2064485133793868935",
   "possibly_sensitive" : false,
   "created_at" : "Tue Jun 09 23:09:46 +0000 2026",
   "favorited" : false,
   "full_text" : "🗳️ Hoy se reúne la comisión de vigilancia en Tepatitlán para revisar el avance de 52 acuerdos. #Transparencia https://t.co/foto868935",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2064485133793868935/photo/1",
      "indices" : [
       "110",
       "133"
      ],
      "url" : "https://t.co/foto868935",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO93868935.jpg",
      "id_str" : "2064485129793868935",
      "id" : "2064485129793868935",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO93868935.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto868935"
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
      "2064042135352117340"
     ],
     "editableUntil" : "2026-06-08T18:49:27.773Z",
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
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2064042135352117340/video/1",
      "indices" : [
       "118",
       "141"
      ],
      "url" : "https://t.co/foto117340",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO52117340.jpg",
      "id_str" : "2064042131352117340",
      "id" : "2064042131352117340",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO52117340.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto117340"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "141"
   ],
   "favorite_count" : "60",
   "id_str" : "2064042135352117340",
   "truncated" : false,
   "retweet_count" : "15",
   "id" : "2064042135352117340",
   "possibly_sensitive" : false,
   "created_at" : "Mon Jun 08 17:49:27 +0000 2026",
   "favorited" : false,
   "full_text" : "📌 Inauguramos en Puerto Vallarta la exposición «42 momentos de la democracia mexicana». Entrada libre. #CulturaCívica https://t.co/foto117340",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2064042135352117340/video/1",
      "indices" : [
       "118",
       "141"
      ],
      "url" : "https://t.co/foto117340",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO52117340.jpg",
      "id_str" : "2064042131352117340",
      "id" : "2064042131352117340",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO52117340.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "video",
      "display_url" : "pic.x.com/foto117340",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO52117340.mp4"
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
      "2062969856286018175"
     ],
     "editableUntil" : "2026-06-05T19:48:36.522Z",
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
       "115",
       "125"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem018175",
      "expanded_url" : "https://www.ine.mx/credencial/",
      "display_url" : "www.ine.mx/credencial/",
      "indices" : [
       "126",
       "149"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2062969856286018175/photo/1",
      "indices" : [
       "150",
       "173"
      ],
      "url" : "https://t.co/foto018175",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO86018175.jpg",
      "id_str" : "2062969852286018175",
      "id" : "2062969852286018175",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO86018175.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto018175"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "173"
   ],
   "favorite_count" : "85",
   "id_str" : "2062969856286018175",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "2062969856286018175",
   "possibly_sensitive" : false,
   "created_at" : "Fri Jun 05 18:48:36 +0000 2026",
   "favorited" : false,
   "full_text" : "La urna electrónica se presenta hoy en Puerto Vallarta: ven a conocerla, pregunta &amp; participa en el simulacro. #Simulacro https://t.co/ejem018175 https://t.co/foto018175",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2062969856286018175/photo/1",
      "indices" : [
       "150",
       "173"
      ],
      "url" : "https://t.co/foto018175",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO86018175.jpg",
      "id_str" : "2062969852286018175",
      "id" : "2062969852286018175",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO86018175.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto018175"
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
      "2062838037097500326"
     ],
     "editableUntil" : "2026-06-05T11:04:48.378Z",
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
      "name" : "ciudadania_ejemplo_479",
      "screen_name" : "ciudadania_ejemplo_479",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000479",
      "id" : "9100000000000000479"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "116"
   ],
   "favorite_count" : "56",
   "id_str" : "2062838037097500326",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "2062838037097500326",
   "possibly_sensitive" : false,
   "created_at" : "Fri Jun 05 10:04:48 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_479 Hola, le agradecemos el aviso. Ya lo comunicamos al área responsable; quedamos al pendiente.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2062366047750915291",
   "in_reply_to_status_id" : "2062366047750915291",
   "in_reply_to_user_id" : "9100000000000000479",
   "in_reply_to_user_id_str" : "9100000000000000479",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_479"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2062578298717242598"
     ],
     "editableUntil" : "2026-06-04T17:52:41.922Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2062578298717242598/photo/1",
      "indices" : [
       "131",
       "154"
      ],
      "url" : "https://t.co/foto242598",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO17242598.jpg",
      "id_str" : "2062578294717242598",
      "id" : "2062578294717242598",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO17242598.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto242598"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "154"
   ],
   "favorite_count" : "28",
   "id_str" : "2062578298717242598",
   "truncated" : false,
   "retweet_count" : "23",
   "id" : "2062578298717242598",
   "possibly_sensitive" : false,
   "created_at" : "Thu Jun 04 16:52:41 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 Reponer la Credencial para Votar por robo o extravío no tiene costo. En Tepatitlán te esperamos de lunes a sábado. #TuCredencial https://t.co/foto242598",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2062578298717242598/photo/1",
      "indices" : [
       "131",
       "154"
      ],
      "url" : "https://t.co/foto242598",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO17242598.jpg",
      "id_str" : "2062578294717242598",
      "id" : "2062578294717242598",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO17242598.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto242598"
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
      "2062245048730108544"
     ],
     "editableUntil" : "2026-06-03T19:48:28.934Z",
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
       "92",
       "106"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [
     {
      "url" : "https://t.co/ejem108544",
      "expanded_url" : "https://www.ine.mx/credencial/",
      "display_url" : "www.ine.mx/credencial/",
      "indices" : [
       "107",
       "130"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2062245048730108544/photo/1",
      "indices" : [
       "131",
       "154"
      ],
      "url" : "https://t.co/foto108544",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO30108544.jpg",
      "id_str" : "2062245044730108544",
      "id" : "2062245044730108544",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO30108544.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto108544"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "154"
   ],
   "favorite_count" : "84",
   "id_str" : "2062245048730108544",
   "truncated" : false,
   "retweet_count" : "19",
   "id" : "2062245048730108544",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jun 03 18:48:28 +0000 2026",
   "favorited" : false,
   "full_text" : "🗳️ Hoy se reúne la comisión de vigilancia en Zapopan para revisar el avance de 13 acuerdos. #Transparencia https://t.co/ejem108544 https://t.co/foto108544",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2062245048730108544/photo/1",
      "indices" : [
       "131",
       "154"
      ],
      "url" : "https://t.co/foto108544",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO30108544.jpg",
      "id_str" : "2062245044730108544",
      "id" : "2062245044730108544",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO30108544.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto108544"
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
      "2061922010057301760"
     ],
     "editableUntil" : "2026-06-02T22:24:50.513Z",
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
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2061922010057301760/video/1",
      "indices" : [
       "129",
       "152"
      ],
      "url" : "https://t.co/foto301760",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO57301760.jpg",
      "id_str" : "2061922006057301760",
      "id" : "2061922006057301760",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO57301760.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto301760"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "152"
   ],
   "favorite_count" : "50",
   "id_str" : "2061922010057301760",
   "truncated" : false,
   "retweet_count" : "10",
   "id" : "2061922010057301760",
   "possibly_sensitive" : false,
   "created_at" : "Tue Jun 02 21:24:50 +0000 2026",
   "favorited" : false,
   "full_text" : "Publicamos la convocatoria para integrar el cuerpo de observación electoral. Hay 30 días para registrarse. #ObservaciónElectoral https://t.co/foto301760",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2061922010057301760/video/1",
      "indices" : [
       "129",
       "152"
      ],
      "url" : "https://t.co/foto301760",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO57301760.jpg",
      "id_str" : "2061922006057301760",
      "id" : "2061922006057301760",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO57301760.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto301760",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO57301760.mp4"
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
      "2061478604604291619"
     ],
     "editableUntil" : "2026-06-01T17:02:54.415Z",
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
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2061478604604291619/photo/1",
      "indices" : [
       "136",
       "159"
      ],
      "url" : "https://t.co/foto291619",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO04291619.jpg",
      "id_str" : "2061478600604291619",
      "id" : "2061478600604291619",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO04291619.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto291619"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "159"
   ],
   "favorite_count" : "89",
   "id_str" : "2061478604604291619",
   "truncated" : false,
   "retweet_count" : "19",
   "id" : "2061478604604291619",
   "possibly_sensitive" : false,
   "created_at" : "Mon Jun 01 16:02:54 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 Reponer la Credencial para Votar por robo o extravío no tiene costo. En Puerto Vallarta te esperamos de lunes a sábado. #TuCredencial https://t.co/foto291619",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2061478604604291619/photo/1",
      "indices" : [
       "136",
       "159"
      ],
      "url" : "https://t.co/foto291619",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO04291619.jpg",
      "id_str" : "2061478600604291619",
      "id" : "2061478600604291619",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO04291619.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto291619"
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
      "2060521066693705585"
     ],
     "editableUntil" : "2026-05-30T01:37:59.586Z",
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
    "urls" : [
     {
      "url" : "https://t.co/ejem705585",
      "expanded_url" : "https://www.ine.mx/cultura-civica/",
      "display_url" : "www.ine.mx/cultura-civica/",
      "indices" : [
       "118",
       "141"
      ]
     }
    ]
   },
   "display_text_range" : [
    "0",
    "141"
   ],
   "favorite_count" : "5",
   "id_str" : "2060521066693705585",
   "truncated" : false,
   "retweet_count" : "10",
   "id" : "2060521066693705585",
   "possibly_sensitive" : false,
   "created_at" : "Sat May 30 00:37:59 +0000 2026",
   "favorited" : false,
   "full_text" : "Tu credencial no se tira: llévala al módulo si ya no está vigente, ahí se destruye de manera segura. #PadrónElectoral https://t.co/ejem705585",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2060087884782667689"
     ],
     "editableUntil" : "2026-05-28T20:56:40.971Z",
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
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "136"
   ],
   "favorite_count" : "9",
   "id_str" : "2060087884782667689",
   "truncated" : false,
   "retweet_count" : "14",
   "id" : "2060087884782667689",
   "possibly_sensitive" : false,
   "created_at" : "Thu May 28 19:56:40 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 El Registro Federal de Electores pone a consulta la lista nominal en Tepatitlán. Verifica que tus datos estén completos. #ListaNominal",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2059808384033393756"
     ],
     "editableUntil" : "2026-05-28T02:26:02.799Z",
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
      "name" : "ciudadania_ejemplo_333",
      "screen_name" : "ciudadania_ejemplo_333",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000333",
      "id" : "9100000000000000333"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "128"
   ],
   "favorite_count" : "66",
   "id_str" : "2059808384033393756",
   "truncated" : false,
   "retweet_count" : "6",
   "id" : "2059808384033393756",
   "possibly_sensitive" : false,
   "created_at" : "Thu May 28 01:26:02 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_333 Buen día. La corrección de datos no tiene costo; acuda con su acta de nacimiento. Estamos para servirle.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2059805134599588867",
   "in_reply_to_status_id" : "2059805134599588867",
   "in_reply_to_user_id" : "9100000000000000333",
   "in_reply_to_user_id_str" : "9100000000000000333",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_333"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2059655730898530386"
     ],
     "editableUntil" : "2026-05-27T16:19:27.456Z",
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
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "114"
   ],
   "favorite_count" : "56",
   "id_str" : "2059655730898530386",
   "truncated" : false,
   "retweet_count" : "11",
   "id" : "2059655730898530386",
   "possibly_sensitive" : false,
   "created_at" : "Wed May 27 15:19:27 +0000 2026",
   "favorited" : false,
   "full_text" : "Participa en el concurso de cuento «Voces que deciden». Se recibieron ya 50 trabajos de Puerto Vallarta. #Concurso",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2059347819890477483"
     ],
     "editableUntil" : "2026-05-26T19:55:55.751Z",
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
       "113",
       "123"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2059347819890477483/video/1",
      "indices" : [
       "124",
       "147"
      ],
      "url" : "https://t.co/foto477483",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO90477483.jpg",
      "id_str" : "2059347815890477483",
      "id" : "2059347815890477483",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO90477483.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto477483"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "147"
   ],
   "favorite_count" : "83",
   "id_str" : "2059347819890477483",
   "truncated" : false,
   "retweet_count" : "8",
   "id" : "2059347819890477483",
   "possibly_sensitive" : false,
   "created_at" : "Tue May 26 18:55:55 +0000 2026",
   "favorited" : false,
   "full_text" : "📌 Concluye en Tepatitlán la capacitación de 25 personas funcionarias sobre atención a personas con discapacidad. #Inclusión https://t.co/foto477483",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2059347819890477483/video/1",
      "indices" : [
       "124",
       "147"
      ],
      "url" : "https://t.co/foto477483",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO90477483.jpg",
      "id_str" : "2059347815890477483",
      "id" : "2059347815890477483",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO90477483.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "video",
      "display_url" : "pic.x.com/foto477483",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO90477483.mp4"
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
      "2058998633577710717"
     ],
     "editableUntil" : "2026-05-25T20:48:23.246Z",
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
      "url" : "https://t.co/ejem710717",
      "expanded_url" : "https://portal.ine.mx/voto-y-elecciones/",
      "display_url" : "portal.ine.mx/voto-y-elecciones/",
      "indices" : [
       "137",
       "160"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2058998633577710717/photo/1",
      "indices" : [
       "161",
       "184"
      ],
      "url" : "https://t.co/foto710717",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO77710717.jpg",
      "id_str" : "2058998629577710717",
      "id" : "2058998629577710717",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO77710717.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto710717"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "184"
   ],
   "favorite_count" : "7",
   "id_str" : "2058998633577710717",
   "truncated" : false,
   "retweet_count" : "17",
   "id" : "2058998633577710717",
   "possibly_sensitive" : false,
   "created_at" : "Mon May 25 19:48:23 +0000 2026",
   "favorited" : false,
   "full_text" : "Conoce cómo se realiza la insaculación: el sorteo que elige a las personas que integrarán las mesas directivas de casilla. #Insaculación https://t.co/ejem710717 https://t.co/foto710717",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2058998633577710717/photo/1",
      "indices" : [
       "161",
       "184"
      ],
      "url" : "https://t.co/foto710717",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO77710717.jpg",
      "id_str" : "2058998629577710717",
      "id" : "2058998629577710717",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO77710717.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto710717"
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
      "2057994942589574427"
     ],
     "editableUntil" : "2026-05-23T02:20:04.667Z",
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
      "url" : "https://t.co/ejem574427",
      "expanded_url" : "https://repositoriodocumental.ine.mx/",
      "display_url" : "repositoriodocumental.ine.mx/",
      "indices" : [
       "121",
       "144"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2057994942589574427/photo/1",
      "indices" : [
       "145",
       "168"
      ],
      "url" : "https://t.co/foto574427",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO89574427.jpg",
      "id_str" : "2057994938589574427",
      "id" : "2057994938589574427",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO89574427.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto574427"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "168"
   ],
   "favorite_count" : "87",
   "id_str" : "2057994942589574427",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "2057994942589574427",
   "possibly_sensitive" : false,
   "created_at" : "Sat May 23 01:20:04 +0000 2026",
   "favorited" : false,
   "full_text" : "🗳️ Tu credencial no se tira: llévala al módulo si ya no está vigente, ahí se destruye de manera segura. #PadrónElectoral https://t.co/ejem574427 https://t.co/foto574427",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2057994942589574427/photo/1",
      "indices" : [
       "145",
       "168"
      ],
      "url" : "https://t.co/foto574427",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO89574427.jpg",
      "id_str" : "2057994938589574427",
      "id" : "2057994938589574427",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO89574427.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto574427"
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
      "2057542314896187126"
     ],
     "editableUntil" : "2026-05-21T20:21:29.815Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2057542314896187126/photo/1",
      "indices" : [
       "140",
       "163"
      ],
      "url" : "https://t.co/foto187126",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO96187126.jpg",
      "id_str" : "2057542310896187126",
      "id" : "2057542310896187126",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO96187126.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto187126"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "163"
   ],
   "favorite_count" : "6",
   "id_str" : "2057542314896187126",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "2057542314896187126",
   "possibly_sensitive" : false,
   "created_at" : "Thu May 21 19:21:29 +0000 2026",
   "favorited" : false,
   "full_text" : "📌 Recuerda: la vigencia de tu credencial aparece al frente, junto a tu fotografía. Revísala &amp; evita contratiempos. #CredencialParaVotar https://t.co/foto187126",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2057542314896187126/photo/1",
      "indices" : [
       "140",
       "163"
      ],
      "url" : "https://t.co/foto187126",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO96187126.jpg",
      "id_str" : "2057542310896187126",
      "id" : "2057542310896187126",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO96187126.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto187126"
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
      "2057464648079245769"
     ],
     "editableUntil" : "2026-05-21T15:12:52.603Z",
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
   "favorite_count" : "49",
   "id_str" : "2057464648079245769",
   "truncated" : false,
   "retweet_count" : "19",
   "id" : "2057464648079245769",
   "possibly_sensitive" : false,
   "created_at" : "Thu May 21 14:12:52 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_383 ¡Hola! Gracias por escribir. Los requisitos están en el siguiente enlace; quedamos a sus órdenes.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2057122784044808725",
   "in_reply_to_status_id" : "2057122784044808725",
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
      "2057138278098752428"
     ],
     "editableUntil" : "2026-05-20T17:35:59.936Z",
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
       "93",
       "107"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2057138278098752428/video/1",
      "indices" : [
       "108",
       "131"
      ],
      "url" : "https://t.co/foto752428",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO98752428.jpg",
      "id_str" : "2057138274098752428",
      "id" : "2057138274098752428",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO98752428.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto752428"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "131"
   ],
   "favorite_count" : "48",
   "id_str" : "2057138278098752428",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "2057138278098752428",
   "possibly_sensitive" : false,
   "created_at" : "Wed May 20 16:35:59 +0000 2026",
   "favorited" : false,
   "full_text" : "Inauguramos en Zapopan la exposición «45 momentos de la democracia mexicana». Entrada libre. #CulturaCívica https://t.co/foto752428",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2057138278098752428/video/1",
      "indices" : [
       "108",
       "131"
      ],
      "url" : "https://t.co/foto752428",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO98752428.jpg",
      "id_str" : "2057138274098752428",
      "id" : "2057138274098752428",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO98752428.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "video",
      "display_url" : "pic.x.com/foto752428",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO98752428.mp4"
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
      "2056867070508948574"
     ],
     "editableUntil" : "2026-05-19T23:38:19.008Z",
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
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2056867070508948574/photo/1",
      "indices" : [
       "131",
       "154"
      ],
      "url" : "https://t.co/foto948574",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO08948574.jpg",
      "id_str" : "2056867066508948574",
      "id" : "2056867066508948574",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO08948574.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto948574"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "154"
   ],
   "favorite_count" : "64",
   "id_str" : "2056867070508948574",
   "truncated" : false,
   "retweet_count" : "24",
   "id" : "2056867070508948574",
   "possibly_sensitive" : false,
   "created_at" : "Tue May 19 22:38:19 +0000 2026",
   "favorited" : false,
   "full_text" : "Agenda tu cita para obtener o actualizar tu Credencial para Votar en Lagos de Moreno. El trámite es gratuito. #CredencialParaVotar https://t.co/foto948574",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2056867070508948574/photo/1",
      "indices" : [
       "131",
       "154"
      ],
      "url" : "https://t.co/foto948574",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO08948574.jpg",
      "id_str" : "2056867066508948574",
      "id" : "2056867066508948574",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO08948574.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto948574"
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
      "2056437167861488980"
     ],
     "editableUntil" : "2026-05-18T19:10:02.230Z",
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
    "urls" : [
     {
      "url" : "https://t.co/ejem488980",
      "expanded_url" : "https://www.ine.mx/cultura-civica/",
      "display_url" : "www.ine.mx/cultura-civica/",
      "indices" : [
       "127",
       "150"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2056437167861488980/photo/1",
      "indices" : [
       "151",
       "174"
      ],
      "url" : "https://t.co/foto488980",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO61488980.jpg",
      "id_str" : "2056437163861488980",
      "id" : "2056437163861488980",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO61488980.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto488980"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "174"
   ],
   "favorite_count" : "60",
   "id_str" : "2056437167861488980",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "2056437167861488980",
   "possibly_sensitive" : false,
   "created_at" : "Mon May 18 18:10:02 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 ¿Cambiaste de domicilio? Actualiza tus datos en Lagos de Moreno con un comprobante de no más de tres meses. #PadrónElectoral https://t.co/ejem488980 https://t.co/foto488980",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2056437167861488980/photo/1",
      "indices" : [
       "151",
       "174"
      ],
      "url" : "https://t.co/foto488980",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO61488980.jpg",
      "id_str" : "2056437163861488980",
      "id" : "2056437163861488980",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO61488980.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto488980"
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
      "2055412094093986134"
     ],
     "editableUntil" : "2026-05-15T23:16:45.599Z",
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
       "108",
       "118"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2055412094093986134/photo/1",
      "indices" : [
       "119",
       "142"
      ],
      "url" : "https://t.co/foto986134",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO93986134.jpg",
      "id_str" : "2055412090093986134",
      "id" : "2055412090093986134",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO93986134.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto986134"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "142"
   ],
   "favorite_count" : "4",
   "id_str" : "2055412094093986134",
   "truncated" : false,
   "retweet_count" : "9",
   "id" : "2055412094093986134",
   "possibly_sensitive" : false,
   "created_at" : "Fri May 15 22:16:45 +0000 2026",
   "favorited" : false,
   "full_text" : "Concluye en Zapopan la capacitación de 26 personas funcionarias sobre atención a personas con discapacidad. #Inclusión https://t.co/foto986134",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2055412094093986134/photo/1",
      "indices" : [
       "119",
       "142"
      ],
      "url" : "https://t.co/foto986134",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO93986134.jpg",
      "id_str" : "2055412090093986134",
      "id" : "2055412090093986134",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO93986134.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto986134"
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
      "2055054562062087692"
     ],
     "editableUntil" : "2026-05-14T23:36:03.320Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2055054562062087692/photo/1",
      "indices" : [
       "121",
       "144"
      ],
      "url" : "https://t.co/foto087692",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO62087692.jpg",
      "id_str" : "2055054558062087692",
      "id" : "2055054558062087692",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO62087692.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto087692"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "144"
   ],
   "favorite_count" : "32",
   "id_str" : "2055054562062087692",
   "truncated" : false,
   "retweet_count" : "17",
   "id" : "2055054562062087692",
   "possibly_sensitive" : false,
   "created_at" : "Thu May 14 22:36:03 +0000 2026",
   "favorited" : false,
   "full_text" : "🗳️ Tu credencial no se tira: llévala al módulo si ya no está vigente, ahí se destruye de manera segura. #PadrónElectoral https://t.co/foto087692",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2055054562062087692/photo/1",
      "indices" : [
       "121",
       "144"
      ],
      "url" : "https://t.co/foto087692",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO62087692.jpg",
      "id_str" : "2055054558062087692",
      "id" : "2055054558062087692",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO62087692.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto087692"
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
      "2054755667160324503"
     ],
     "editableUntil" : "2026-05-14T03:48:21.222Z",
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
      "name" : "ciudadania_ejemplo_382",
      "screen_name" : "ciudadania_ejemplo_382",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000382",
      "id" : "9100000000000000382"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "128"
   ],
   "favorite_count" : "23",
   "id_str" : "2054755667160324503",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "2054755667160324503",
   "possibly_sensitive" : false,
   "created_at" : "Thu May 14 02:48:21 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_382 Buen día. La corrección de datos no tiene costo; acuda con su acta de nacimiento. Estamos para servirle.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2054711093012426905",
   "in_reply_to_status_id" : "2054711093012426905",
   "in_reply_to_user_id" : "9100000000000000382",
   "in_reply_to_user_id_str" : "9100000000000000382",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_382"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2054651297087327409"
     ],
     "editableUntil" : "2026-05-13T20:53:37.457Z",
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
    "urls" : [
     {
      "url" : "https://t.co/ejem327409",
      "expanded_url" : "https://www.ine.mx/credencial/",
      "display_url" : "www.ine.mx/credencial/",
      "indices" : [
       "125",
       "148"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2054651297087327409/video/1",
      "indices" : [
       "149",
       "172"
      ],
      "url" : "https://t.co/foto327409",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO87327409.jpg",
      "id_str" : "2054651293087327409",
      "id" : "2054651293087327409",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO87327409.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto327409"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "172"
   ],
   "favorite_count" : "49",
   "id_str" : "2054651297087327409",
   "truncated" : false,
   "retweet_count" : "9",
   "id" : "2054651297087327409",
   "possibly_sensitive" : false,
   "created_at" : "Wed May 13 19:53:37 +0000 2026",
   "favorited" : false,
   "full_text" : "🗳️ Concluye en Tepatitlán la capacitación de 31 personas funcionarias sobre atención a personas con discapacidad. #Inclusión https://t.co/ejem327409 https://t.co/foto327409",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2054651297087327409/video/1",
      "indices" : [
       "149",
       "172"
      ],
      "url" : "https://t.co/foto327409",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO87327409.jpg",
      "id_str" : "2054651293087327409",
      "id" : "2054651293087327409",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO87327409.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "video",
      "display_url" : "pic.x.com/foto327409",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO87327409.mp4"
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
      "2054222523327071658"
     ],
     "editableUntil" : "2026-05-12T16:29:49.827Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2054222523327071658/video/1",
      "indices" : [
       "114",
       "137"
      ],
      "url" : "https://t.co/foto071658",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO27071658.jpg",
      "id_str" : "2054222519327071658",
      "id" : "2054222519327071658",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO27071658.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto071658"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "137"
   ],
   "favorite_count" : "18",
   "id_str" : "2054222523327071658",
   "truncated" : false,
   "retweet_count" : "8",
   "id" : "2054222523327071658",
   "possibly_sensitive" : false,
   "created_at" : "Tue May 12 15:29:49 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 Hoy se reúne la comisión de vigilancia en Lagos de Moreno para revisar el avance de 52 acuerdos. #Transparencia https://t.co/foto071658",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2054222523327071658/video/1",
      "indices" : [
       "114",
       "137"
      ],
      "url" : "https://t.co/foto071658",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO27071658.jpg",
      "id_str" : "2054222519327071658",
      "id" : "2054222519327071658",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO27071658.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto071658",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO27071658.mp4"
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
      "2053941266624254297"
     ],
     "editableUntil" : "2026-05-11T21:52:13.003Z",
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
    "urls" : [
     {
      "url" : "https://t.co/ejem254297",
      "expanded_url" : "https://repositoriodocumental.ine.mx/",
      "display_url" : "repositoriodocumental.ine.mx/",
      "indices" : [
       "116",
       "139"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2053941266624254297/photo/1",
      "indices" : [
       "140",
       "163"
      ],
      "url" : "https://t.co/foto254297",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO24254297.jpg",
      "id_str" : "2053941262624254297",
      "id" : "2053941262624254297",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO24254297.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto254297"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "163"
   ],
   "favorite_count" : "27",
   "id_str" : "2053941266624254297",
   "truncated" : false,
   "retweet_count" : "22",
   "id" : "2053941266624254297",
   "possibly_sensitive" : false,
   "created_at" : "Mon May 11 20:52:13 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 El presupuesto del Instituto está en línea. Puedes descargar las 38 hojas de cálculo y revisarlas. #DatosAbiertos https://t.co/ejem254297 https://t.co/foto254297",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2053941266624254297/photo/1",
      "indices" : [
       "140",
       "163"
      ],
      "url" : "https://t.co/foto254297",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO24254297.jpg",
      "id_str" : "2053941262624254297",
      "id" : "2053941262624254297",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO24254297.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto254297"
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
      "2052809088457587190"
     ],
     "editableUntil" : "2026-05-08T18:53:20.693Z",
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
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "133"
   ],
   "favorite_count" : "70",
   "id_str" : "2052809088457587190",
   "truncated" : false,
   "retweet_count" : "15",
   "id" : "2052809088457587190",
   "possibly_sensitive" : false,
   "created_at" : "Fri May 08 17:53:20 +0000 2026",
   "favorited" : false,
   "full_text" : "Reponer la Credencial para Votar por robo o extravío no tiene costo. En Puerto Vallarta te esperamos de lunes a sábado. #TuCredencial",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2052566699538026176"
     ],
     "editableUntil" : "2026-05-08T02:50:10.672Z",
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
    "urls" : [
     {
      "url" : "https://t.co/ejem026176",
      "expanded_url" : "https://portal.ine.mx/voto-y-elecciones/",
      "display_url" : "portal.ine.mx/voto-y-elecciones/",
      "indices" : [
       "128",
       "151"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2052566699538026176/video/1",
      "indices" : [
       "152",
       "175"
      ],
      "url" : "https://t.co/foto026176",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO38026176.jpg",
      "id_str" : "2052566695538026176",
      "id" : "2052566695538026176",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO38026176.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto026176"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "175"
   ],
   "favorite_count" : "76",
   "id_str" : "2052566699538026176",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "2052566699538026176",
   "possibly_sensitive" : false,
   "created_at" : "Fri May 08 01:50:10 +0000 2026",
   "favorited" : false,
   "full_text" : "📌 Agenda tu cita para obtener o actualizar tu Credencial para Votar en Tepatitlán. El trámite es gratuito. #CredencialParaVotar https://t.co/ejem026176 https://t.co/foto026176",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2052566699538026176/video/1",
      "indices" : [
       "152",
       "175"
      ],
      "url" : "https://t.co/foto026176",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO38026176.jpg",
      "id_str" : "2052566695538026176",
      "id" : "2052566695538026176",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO38026176.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto026176",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO38026176.mp4"
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
      "2052204995973015261"
     ],
     "editableUntil" : "2026-05-07T02:52:53.822Z",
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
    "urls" : [
     {
      "url" : "https://t.co/ejem015261",
      "expanded_url" : "https://www.ine.mx/cultura-civica/",
      "display_url" : "www.ine.mx/cultura-civica/",
      "indices" : [
       "118",
       "141"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2052204995973015261/video/1",
      "indices" : [
       "142",
       "165"
      ],
      "url" : "https://t.co/foto015261",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO73015261.jpg",
      "id_str" : "2052204991973015261",
      "id" : "2052204991973015261",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO73015261.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto015261"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "165"
   ],
   "favorite_count" : "51",
   "id_str" : "2052204995973015261",
   "truncated" : false,
   "retweet_count" : "11",
   "id" : "2052204995973015261",
   "possibly_sensitive" : false,
   "created_at" : "Thu May 07 01:52:53 +0000 2026",
   "favorited" : false,
   "full_text" : "Tu credencial no se tira: llévala al módulo si ya no está vigente, ahí se destruye de manera segura. #PadrónElectoral https://t.co/ejem015261 https://t.co/foto015261",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2052204995973015261/video/1",
      "indices" : [
       "142",
       "165"
      ],
      "url" : "https://t.co/foto015261",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO73015261.jpg",
      "id_str" : "2052204991973015261",
      "id" : "2052204991973015261",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO73015261.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "video",
      "display_url" : "pic.x.com/foto015261",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO73015261.mp4"
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
      "2052111577644892280"
     ],
     "editableUntil" : "2026-05-06T20:41:41.156Z",
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
      "name" : "ciudadania_ejemplo_415",
      "screen_name" : "ciudadania_ejemplo_415",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000415",
      "id" : "9100000000000000415"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "122"
   ],
   "favorite_count" : "30",
   "id_str" : "2052111577644892280",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "2052111577644892280",
   "possibly_sensitive" : false,
   "created_at" : "Wed May 06 19:41:41 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_415 Estimada persona usuaria: puede acudir al módulo más cercano de lunes a sábado. Saludos cordiales.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2052052410606605475",
   "in_reply_to_status_id" : "2052052410606605475",
   "in_reply_to_user_id" : "9100000000000000415",
   "in_reply_to_user_id_str" : "9100000000000000415",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_415"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2051702624322698749"
     ],
     "editableUntil" : "2026-05-05T17:36:39.086Z",
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
      "url" : "https://t.co/ejem698749",
      "expanded_url" : "https://portal.ine.mx/voto-y-elecciones/",
      "display_url" : "portal.ine.mx/voto-y-elecciones/",
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
   "favorite_count" : "19",
   "id_str" : "2051702624322698749",
   "truncated" : false,
   "retweet_count" : "24",
   "id" : "2051702624322698749",
   "possibly_sensitive" : false,
   "created_at" : "Tue May 05 16:36:39 +0000 2026",
   "favorited" : false,
   "full_text" : "La igualdad sustantiva se practica todos los días. Participa en el conversatorio de Puerto Vallarta con 32 invitadas. #Igualdad https://t.co/ejem698749",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2051330181898627081"
     ],
     "editableUntil" : "2026-05-04T16:56:41.893Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2051330181898627081/photo/1",
      "indices" : [
       "123",
       "146"
      ],
      "url" : "https://t.co/foto627081",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO98627081.jpg",
      "id_str" : "2051330177898627081",
      "id" : "2051330177898627081",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO98627081.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto627081"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "146"
   ],
   "favorite_count" : "81",
   "id_str" : "2051330181898627081",
   "truncated" : false,
   "retweet_count" : "6",
   "id" : "2051330181898627081",
   "possibly_sensitive" : false,
   "created_at" : "Mon May 04 15:56:41 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 La urna electrónica se presenta hoy en Tepatitlán: ven a conocerla, pregunta &amp; participa en el simulacro. #Simulacro https://t.co/foto627081",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2051330181898627081/photo/1",
      "indices" : [
       "123",
       "146"
      ],
      "url" : "https://t.co/foto627081",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO98627081.jpg",
      "id_str" : "2051330177898627081",
      "id" : "2051330177898627081",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO98627081.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto627081"
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
      "2048423620578724390"
     ],
     "editableUntil" : "2026-04-26T16:27:03.673Z",
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
   "favorite_count" : "0",
   "id_str" : "2048423620578724390",
   "truncated" : false,
   "retweet_count" : "15",
   "id" : "2048423620578724390",
   "possibly_sensitive" : false,
   "created_at" : "Sun Apr 26 15:27:03 +0000 2026",
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
      "2048186228131756610"
     ],
     "editableUntil" : "2026-04-26T00:43:44.903Z",
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
   "id_str" : "2048186228131756610",
   "truncated" : false,
   "retweet_count" : "10",
   "id" : "2048186228131756610",
   "possibly_sensitive" : false,
   "created_at" : "Sat Apr 25 23:43:44 +0000 2026",
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
      "2047730905653521959"
     ],
     "editableUntil" : "2026-04-24T18:34:27.565Z",
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
   "id_str" : "2047730905653521959",
   "truncated" : false,
   "retweet_count" : "9",
   "id" : "2047730905653521959",
   "possibly_sensitive" : false,
   "created_at" : "Fri Apr 24 17:34:27 +0000 2026",
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
      "2047417404609729572"
     ],
     "editableUntil" : "2026-04-23T21:48:43.091Z",
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
   "favorite_count" : "52",
   "id_str" : "2047417404609729572",
   "truncated" : false,
   "retweet_count" : "22",
   "id" : "2047417404609729572",
   "possibly_sensitive" : false,
   "created_at" : "Thu Apr 23 20:48:43 +0000 2026",
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
      "2046969688665131628"
     ],
     "editableUntil" : "2026-04-22T16:09:39.292Z",
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
   "favorite_count" : "38",
   "id_str" : "2046969688665131628",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "2046969688665131628",
   "possibly_sensitive" : false,
   "created_at" : "Wed Apr 22 15:09:39 +0000 2026",
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
      "2046660199105736067"
     ],
     "editableUntil" : "2026-04-21T19:39:51.231Z",
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
   "favorite_count" : "67",
   "id_str" : "2046660199105736067",
   "truncated" : false,
   "retweet_count" : "17",
   "id" : "2046660199105736067",
   "possibly_sensitive" : false,
   "created_at" : "Tue Apr 21 18:39:51 +0000 2026",
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
      "2046322663688707332"
     ],
     "editableUntil" : "2026-04-20T21:18:36.516Z",
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
   "favorite_count" : "42",
   "id_str" : "2046322663688707332",
   "truncated" : false,
   "retweet_count" : "7",
   "id" : "2046322663688707332",
   "possibly_sensitive" : false,
   "created_at" : "Mon Apr 20 20:18:36 +0000 2026",
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
      "2046028844088092744"
     ],
     "editableUntil" : "2026-04-20T01:51:04.465Z",
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
   "favorite_count" : "44",
   "id_str" : "2046028844088092744",
   "truncated" : false,
   "retweet_count" : "19",
   "id" : "2046028844088092744",
   "possibly_sensitive" : false,
   "created_at" : "Mon Apr 20 00:51:04 +0000 2026",
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
      "2045654322219219682"
     ],
     "editableUntil" : "2026-04-19T01:02:51.493Z",
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
   "favorite_count" : "62",
   "id_str" : "2045654322219219682",
   "truncated" : false,
   "retweet_count" : "7",
   "id" : "2045654322219219682",
   "possibly_sensitive" : false,
   "created_at" : "Sun Apr 19 00:02:51 +0000 2026",
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
      "2045287741052532859"
     ],
     "editableUntil" : "2026-04-18T00:46:11.732Z",
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
   "favorite_count" : "9",
   "id_str" : "2045287741052532859",
   "truncated" : false,
   "retweet_count" : "9",
   "id" : "2045287741052532859",
   "possibly_sensitive" : false,
   "created_at" : "Fri Apr 17 23:46:11 +0000 2026",
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
      "2044816153130313776"
     ],
     "editableUntil" : "2026-04-16T17:32:16.410Z",
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
   "favorite_count" : "6",
   "id_str" : "2044816153130313776",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "2044816153130313776",
   "possibly_sensitive" : false,
   "created_at" : "Thu Apr 16 16:32:16 +0000 2026",
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
      "2044468601953242469"
     ],
     "editableUntil" : "2026-04-15T18:31:13.752Z",
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
   "favorite_count" : "79",
   "id_str" : "2044468601953242469",
   "truncated" : false,
   "retweet_count" : "19",
   "id" : "2044468601953242469",
   "possibly_sensitive" : false,
   "created_at" : "Wed Apr 15 17:31:13 +0000 2026",
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
      "2044113285249253775"
     ],
     "editableUntil" : "2026-04-14T18:59:19.648Z",
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
   "favorite_count" : "45",
   "id_str" : "2044113285249253775",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "2044113285249253775",
   "possibly_sensitive" : false,
   "created_at" : "Tue Apr 14 17:59:19 +0000 2026",
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
      "2043748628929262101"
     ],
     "editableUntil" : "2026-04-13T18:50:18.807Z",
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
   "favorite_count" : "1",
   "id_str" : "2043748628929262101",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "2043748628929262101",
   "possibly_sensitive" : false,
   "created_at" : "Mon Apr 13 17:50:18 +0000 2026",
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
      "2037592623714434131"
     ],
     "editableUntil" : "2026-03-27T19:08:32.790Z",
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
   "id_str" : "2037592623714434131",
   "truncated" : false,
   "retweet_count" : "6",
   "id" : "2037592623714434131",
   "possibly_sensitive" : false,
   "created_at" : "Fri Mar 27 18:08:32 +0000 2026",
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
      "2037456484989857263"
     ],
     "editableUntil" : "2026-03-27T10:07:34.789Z",
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
      "name" : "ciudadania_ejemplo_332",
      "screen_name" : "ciudadania_ejemplo_332",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000332",
      "id" : "9100000000000000332"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "116"
   ],
   "favorite_count" : "23",
   "id_str" : "2037456484989857263",
   "truncated" : false,
   "retweet_count" : "13",
   "id" : "2037456484989857263",
   "possibly_sensitive" : false,
   "created_at" : "Fri Mar 27 09:07:34 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_332 Hola, le agradecemos el aviso. Ya lo comunicamos al área responsable; quedamos al pendiente.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2037326307000911692",
   "in_reply_to_status_id" : "2037326307000911692",
   "in_reply_to_user_id" : "9100000000000000332",
   "in_reply_to_user_id_str" : "9100000000000000332",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_332"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2037313710519908241"
     ],
     "editableUntil" : "2026-03-27T00:40:14.703Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2037313710519908241/photo/1",
      "indices" : [
       "143",
       "166"
      ],
      "url" : "https://t.co/foto908241",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO19908241.jpg",
      "id_str" : "2037313706519908241",
      "id" : "2037313706519908241",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO19908241.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto908241"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "166"
   ],
   "favorite_count" : "51",
   "id_str" : "2037313710519908241",
   "truncated" : false,
   "retweet_count" : "16",
   "id" : "2037313710519908241",
   "possibly_sensitive" : false,
   "created_at" : "Thu Mar 26 23:40:14 +0000 2026",
   "favorited" : false,
   "full_text" : "Más de 3 estudiantes de Puerto Vallarta dialogaron sobre el respeto y la escucha. Así se construye ciudadanía desde la escuela. #CulturaCívica https://t.co/foto908241",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2037313710519908241/photo/1",
      "indices" : [
       "143",
       "166"
      ],
      "url" : "https://t.co/foto908241",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO19908241.jpg",
      "id_str" : "2037313706519908241",
      "id" : "2037313706519908241",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO19908241.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto908241"
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
      "2036928610576880637"
     ],
     "editableUntil" : "2026-03-25T23:09:59.722Z",
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
      "url" : "https://t.co/ejem880637",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2036928610576880637/video/1",
      "indices" : [
       "167",
       "190"
      ],
      "url" : "https://t.co/foto880637",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO76880637.jpg",
      "id_str" : "2036928606576880637",
      "id" : "2036928606576880637",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO76880637.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto880637"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "190"
   ],
   "favorite_count" : "87",
   "id_str" : "2036928610576880637",
   "truncated" : false,
   "retweet_count" : "12",
   "id" : "2036928610576880637",
   "possibly_sensitive" : false,
   "created_at" : "Wed Mar 25 22:09:59 +0000 2026",
   "favorited" : false,
   "full_text" : "🗳️ El Registro Federal de Electores pone a consulta la lista nominal en Puerto Vallarta. Verifica que tus datos estén completos. #ListaNominal https://t.co/ejem880637 https://t.co/foto880637",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2036928610576880637/video/1",
      "indices" : [
       "167",
       "190"
      ],
      "url" : "https://t.co/foto880637",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO76880637.jpg",
      "id_str" : "2036928606576880637",
      "id" : "2036928606576880637",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO76880637.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto880637",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO76880637.mp4"
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
      "2036601252433552884"
     ],
     "editableUntil" : "2026-03-25T01:29:11.458Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2036601252433552884/photo/1",
      "indices" : [
       "131",
       "154"
      ],
      "url" : "https://t.co/foto552884",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO33552884.jpg",
      "id_str" : "2036601248433552884",
      "id" : "2036601248433552884",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO33552884.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto552884"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "154"
   ],
   "favorite_count" : "54",
   "id_str" : "2036601252433552884",
   "truncated" : false,
   "retweet_count" : "9",
   "id" : "2036601252433552884",
   "possibly_sensitive" : false,
   "created_at" : "Wed Mar 25 00:29:11 +0000 2026",
   "favorited" : false,
   "full_text" : "Si vives en el extranjero puedes tramitar tu credencial en el consulado; la cita dura alrededor de 50 minutos. #VotoEnElExtranjero https://t.co/foto552884",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2036601252433552884/photo/1",
      "indices" : [
       "131",
       "154"
      ],
      "url" : "https://t.co/foto552884",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO33552884.jpg",
      "id_str" : "2036601248433552884",
      "id" : "2036601248433552884",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO33552884.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto552884"
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
      "2036157319013267988"
     ],
     "editableUntil" : "2026-03-23T20:05:09.483Z",
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
      "url" : "https://t.co/ejem267988",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2036157319013267988/photo/1",
      "indices" : [
       "164",
       "187"
      ],
      "url" : "https://t.co/foto267988",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO13267988.jpg",
      "id_str" : "2036157315013267988",
      "id" : "2036157315013267988",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO13267988.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto267988"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "187"
   ],
   "favorite_count" : "38",
   "id_str" : "2036157319013267988",
   "truncated" : false,
   "retweet_count" : "13",
   "id" : "2036157319013267988",
   "possibly_sensitive" : false,
   "created_at" : "Mon Mar 23 19:05:09 +0000 2026",
   "favorited" : false,
   "full_text" : "El Registro Federal de Electores pone a consulta la lista nominal en Lagos de Moreno. Verifica que tus datos estén completos. #ListaNominal https://t.co/ejem267988 https://t.co/foto267988",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2036157319013267988/photo/1",
      "indices" : [
       "164",
       "187"
      ],
      "url" : "https://t.co/foto267988",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO13267988.jpg",
      "id_str" : "2036157315013267988",
      "id" : "2036157315013267988",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO13267988.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto267988"
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
      "2035095474462071040"
     ],
     "editableUntil" : "2026-03-20T21:45:46.014Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2035095474462071040/video/1",
      "indices" : [
       "122",
       "145"
      ],
      "url" : "https://t.co/foto071040",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO62071040.jpg",
      "id_str" : "2035095470462071040",
      "id" : "2035095470462071040",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO62071040.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto071040"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "145"
   ],
   "favorite_count" : "30",
   "id_str" : "2035095474462071040",
   "truncated" : false,
   "retweet_count" : "15",
   "id" : "2035095474462071040",
   "possibly_sensitive" : false,
   "created_at" : "Fri Mar 20 20:45:46 +0000 2026",
   "favorited" : false,
   "full_text" : "Concluye en Tepatitlán la capacitación de 28 personas funcionarias sobre atención a personas con discapacidad. #Inclusión https://t.co/foto071040",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2035095474462071040/video/1",
      "indices" : [
       "122",
       "145"
      ],
      "url" : "https://t.co/foto071040",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO62071040.jpg",
      "id_str" : "2035095470462071040",
      "id" : "2035095470462071040",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO62071040.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto071040",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO62071040.mp4"
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
      "2034987159069872916"
     ],
     "editableUntil" : "2026-03-20T14:35:21.612Z",
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
      "name" : "ciudadania_ejemplo_366",
      "screen_name" : "ciudadania_ejemplo_366",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000366",
      "id" : "9100000000000000366"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "121"
   ],
   "favorite_count" : "16",
   "id_str" : "2034987159069872916",
   "truncated" : false,
   "retweet_count" : "16",
   "id" : "2034987159069872916",
   "possibly_sensitive" : false,
   "created_at" : "Fri Mar 20 13:35:21 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_366 ¡Hola! Gracias por escribir. Los requisitos están en el siguiente enlace; quedamos a sus órdenes.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2034829717993952293",
   "in_reply_to_status_id" : "2034829717993952293",
   "in_reply_to_user_id" : "9100000000000000366",
   "in_reply_to_user_id_str" : "9100000000000000366",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_366"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2034728714570830413"
     ],
     "editableUntil" : "2026-03-19T21:28:23.642Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2034728714570830413/photo/1",
      "indices" : [
       "140",
       "163"
      ],
      "url" : "https://t.co/foto830413",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO70830413.jpg",
      "id_str" : "2034728710570830413",
      "id" : "2034728710570830413",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO70830413.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto830413"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "163"
   ],
   "favorite_count" : "83",
   "id_str" : "2034728714570830413",
   "truncated" : false,
   "retweet_count" : "13",
   "id" : "2034728714570830413",
   "possibly_sensitive" : false,
   "created_at" : "Thu Mar 19 20:28:23 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ La Consulta Infantil y Juvenil escucha a niñas, niños y adolescentes. En Lagos de Moreno habrá 27 casillas itinerantes. #ConsultaInfantil https://t.co/foto830413",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2034728714570830413/photo/1",
      "indices" : [
       "140",
       "163"
      ],
      "url" : "https://t.co/foto830413",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO70830413.jpg",
      "id_str" : "2034728710570830413",
      "id" : "2034728710570830413",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO70830413.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto830413"
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
      "2034449147291028871"
     ],
     "editableUntil" : "2026-03-19T02:57:29.608Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2034449147291028871/photo/1",
      "indices" : [
       "145",
       "168"
      ],
      "url" : "https://t.co/foto028871",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO91028871.jpg",
      "id_str" : "2034449143291028871",
      "id" : "2034449143291028871",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO91028871.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto028871"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "168"
   ],
   "favorite_count" : "71",
   "id_str" : "2034449147291028871",
   "truncated" : false,
   "retweet_count" : "21",
   "id" : "2034449147291028871",
   "possibly_sensitive" : false,
   "created_at" : "Thu Mar 19 01:57:29 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 Más de 3 estudiantes de Puerto Vallarta dialogaron sobre el respeto y la escucha. Así se construye ciudadanía desde la escuela. #CulturaCívica https://t.co/foto028871",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2034449147291028871/photo/1",
      "indices" : [
       "145",
       "168"
      ],
      "url" : "https://t.co/foto028871",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO91028871.jpg",
      "id_str" : "2034449143291028871",
      "id" : "2034449143291028871",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO91028871.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto028871"
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
      "2033969686128986355"
     ],
     "editableUntil" : "2026-03-17T19:12:17.159Z",
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
      "url" : "https://t.co/ejem986355",
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
   "id_str" : "2033969686128986355",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "2033969686128986355",
   "possibly_sensitive" : false,
   "created_at" : "Tue Mar 17 18:12:17 +0000 2026",
   "favorited" : false,
   "full_text" : "El informe trimestral de actividades ya puede consultarse: 37 páginas, en lenguaje claro y con datos abiertos. #RendiciónDeCuentas https://t.co/ejem986355",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2033713766014809343"
     ],
     "editableUntil" : "2026-03-17T02:15:21.049Z",
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
   "id_str" : "2033713766014809343",
   "truncated" : false,
   "retweet_count" : "18",
   "id" : "2033713766014809343",
   "possibly_sensitive" : false,
   "created_at" : "Tue Mar 17 01:15:21 +0000 2026",
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
      "2032807424013535615"
     ],
     "editableUntil" : "2026-03-14T14:13:52.277Z",
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
      "name" : "ciudadania_ejemplo_284",
      "screen_name" : "ciudadania_ejemplo_284",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000284",
      "id" : "9100000000000000284"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "121"
   ],
   "favorite_count" : "65",
   "id_str" : "2032807424013535615",
   "truncated" : false,
   "retweet_count" : "15",
   "id" : "2032807424013535615",
   "possibly_sensitive" : false,
   "created_at" : "Sat Mar 14 13:13:52 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_284 ¡Hola! Gracias por escribir. Los requisitos están en el siguiente enlace; quedamos a sus órdenes.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2032286063934445648",
   "in_reply_to_status_id" : "2032286063934445648",
   "in_reply_to_user_id" : "9100000000000000284",
   "in_reply_to_user_id_str" : "9100000000000000284",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_284"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2032510583319003258"
     ],
     "editableUntil" : "2026-03-13T18:34:19.940Z",
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
   "id_str" : "2032510583319003258",
   "truncated" : false,
   "retweet_count" : "8",
   "id" : "2032510583319003258",
   "possibly_sensitive" : false,
   "created_at" : "Fri Mar 13 17:34:19 +0000 2026",
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
      "2032218815733789538"
     ],
     "editableUntil" : "2026-03-12T23:14:57.127Z",
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
      "url" : "https://t.co/ejem789538",
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
   "id_str" : "2032218815733789538",
   "truncated" : false,
   "retweet_count" : "13",
   "id" : "2032218815733789538",
   "possibly_sensitive" : false,
   "created_at" : "Thu Mar 12 22:14:57 +0000 2026",
   "favorited" : false,
   "full_text" : "Conoce cómo se realiza la insaculación: el sorteo que elige a las personas que integrarán las mesas directivas de casilla. #Insaculación https://t.co/ejem789538",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2031824508247647675"
     ],
     "editableUntil" : "2026-03-11T21:08:06.897Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2031824508247647675/photo/1",
      "indices" : [
       "140",
       "163"
      ],
      "url" : "https://t.co/foto647675",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO47647675.jpg",
      "id_str" : "2031824504247647675",
      "id" : "2031824504247647675",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO47647675.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto647675"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "163"
   ],
   "favorite_count" : "65",
   "id_str" : "2031824508247647675",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "2031824508247647675",
   "possibly_sensitive" : false,
   "created_at" : "Wed Mar 11 20:08:06 +0000 2026",
   "favorited" : false,
   "full_text" : "🪪 Recuerda: la vigencia de tu credencial aparece al frente, junto a tu fotografía. Revísala &amp; evita contratiempos. #CredencialParaVotar https://t.co/foto647675",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2031824508247647675/photo/1",
      "indices" : [
       "140",
       "163"
      ],
      "url" : "https://t.co/foto647675",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO47647675.jpg",
      "id_str" : "2031824504247647675",
      "id" : "2031824504247647675",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO47647675.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto647675"
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
      "2031530547456224747"
     ],
     "editableUntil" : "2026-03-11T01:40:01.182Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2031530547456224747/video/1",
      "indices" : [
       "131",
       "154"
      ],
      "url" : "https://t.co/foto224747",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO56224747.jpg",
      "id_str" : "2031530543456224747",
      "id" : "2031530543456224747",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO56224747.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto224747"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "154"
   ],
   "favorite_count" : "87",
   "id_str" : "2031530547456224747",
   "truncated" : false,
   "retweet_count" : "22",
   "id" : "2031530547456224747",
   "possibly_sensitive" : false,
   "created_at" : "Wed Mar 11 00:40:01 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 Reponer la Credencial para Votar por robo o extravío no tiene costo. En Tepatitlán te esperamos de lunes a sábado. #TuCredencial https://t.co/foto224747",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2031530547456224747/video/1",
      "indices" : [
       "131",
       "154"
      ],
      "url" : "https://t.co/foto224747",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO56224747.jpg",
      "id_str" : "2031530543456224747",
      "id" : "2031530543456224747",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO56224747.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "video",
      "display_url" : "pic.x.com/foto224747",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO56224747.mp4"
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
      "2031114614550532130"
     ],
     "editableUntil" : "2026-03-09T22:07:15.050Z",
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
      "url" : "https://t.co/ejem532130",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2031114614550532130/photo/1",
      "indices" : [
       "142",
       "165"
      ],
      "url" : "https://t.co/foto532130",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO50532130.jpg",
      "id_str" : "2031114610550532130",
      "id" : "2031114610550532130",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO50532130.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto532130"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "165"
   ],
   "favorite_count" : "0",
   "id_str" : "2031114614550532130",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "2031114614550532130",
   "possibly_sensitive" : false,
   "created_at" : "Mon Mar 09 21:07:15 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ Inauguramos en Puerto Vallarta la exposición «46 momentos de la democracia mexicana». Entrada libre. #CulturaCívica https://t.co/ejem532130 https://t.co/foto532130",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2031114614550532130/photo/1",
      "indices" : [
       "142",
       "165"
      ],
      "url" : "https://t.co/foto532130",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO50532130.jpg",
      "id_str" : "2031114610550532130",
      "id" : "2031114610550532130",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO50532130.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto532130"
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
      "2029942963953459543"
     ],
     "editableUntil" : "2026-03-06T16:31:31.779Z",
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
   "id_str" : "2029942963953459543",
   "truncated" : false,
   "retweet_count" : "18",
   "id" : "2029942963953459543",
   "possibly_sensitive" : false,
   "created_at" : "Fri Mar 06 15:31:31 +0000 2026",
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
      "2029780739333453802"
     ],
     "editableUntil" : "2026-03-06T05:46:54.416Z",
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
      "name" : "ciudadania_ejemplo_355",
      "screen_name" : "ciudadania_ejemplo_355",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000355",
      "id" : "9100000000000000355"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "129"
   ],
   "favorite_count" : "72",
   "id_str" : "2029780739333453802",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "2029780739333453802",
   "possibly_sensitive" : false,
   "created_at" : "Fri Mar 06 04:46:54 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_355 Buen día. La cita se agenda en el sitio del Instituto o en INETEL, 800 433 2000. Con gusto le orientamos.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2029763227701823176",
   "in_reply_to_status_id" : "2029763227701823176",
   "in_reply_to_user_id" : "9100000000000000355",
   "in_reply_to_user_id_str" : "9100000000000000355",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_355"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2029695828038670554"
     ],
     "editableUntil" : "2026-03-06T00:09:29.986Z",
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
      "url" : "https://t.co/ejem670554",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2029695828038670554/video/1",
      "indices" : [
       "138",
       "161"
      ],
      "url" : "https://t.co/foto670554",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO38670554.jpg",
      "id_str" : "2029695824038670554",
      "id" : "2029695824038670554",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO38670554.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto670554"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "161"
   ],
   "favorite_count" : "84",
   "id_str" : "2029695828038670554",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "2029695828038670554",
   "possibly_sensitive" : false,
   "created_at" : "Thu Mar 05 23:09:29 +0000 2026",
   "favorited" : false,
   "full_text" : "📅 En Lagos de Moreno iniciamos el taller de cultura cívica «Participar se aprende» con 5 docentes. #CulturaCívica https://t.co/ejem670554 https://t.co/foto670554",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2029695828038670554/video/1",
      "indices" : [
       "138",
       "161"
      ],
      "url" : "https://t.co/foto670554",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO38670554.jpg",
      "id_str" : "2029695824038670554",
      "id" : "2029695824038670554",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO38670554.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "video",
      "display_url" : "pic.x.com/foto670554",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO38670554.mp4"
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
      "2029273454015786066"
     ],
     "editableUntil" : "2026-03-04T20:11:08.171Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2029273454015786066/photo/1",
      "indices" : [
       "140",
       "163"
      ],
      "url" : "https://t.co/foto786066",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO15786066.jpg",
      "id_str" : "2029273450015786066",
      "id" : "2029273450015786066",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO15786066.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto786066"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "163"
   ],
   "favorite_count" : "26",
   "id_str" : "2029273454015786066",
   "truncated" : false,
   "retweet_count" : "16",
   "id" : "2029273454015786066",
   "possibly_sensitive" : false,
   "created_at" : "Wed Mar 04 19:11:08 +0000 2026",
   "favorited" : false,
   "full_text" : "🗳️ Conoce cómo se realiza la insaculación: el sorteo que elige a las personas que integrarán las mesas directivas de casilla. #Insaculación https://t.co/foto786066",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2029273454015786066/photo/1",
      "indices" : [
       "140",
       "163"
      ],
      "url" : "https://t.co/foto786066",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO15786066.jpg",
      "id_str" : "2029273450015786066",
      "id" : "2029273450015786066",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO15786066.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto786066"
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
      "2028885700580439615"
     ],
     "editableUntil" : "2026-03-03T18:30:20.548Z",
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
      "url" : "https://t.co/ejem439615",
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
   "id_str" : "2028885700580439615",
   "truncated" : false,
   "retweet_count" : "15",
   "id" : "2028885700580439615",
   "possibly_sensitive" : false,
   "created_at" : "Tue Mar 03 17:30:20 +0000 2026",
   "favorited" : false,
   "full_text" : "🪪 La Consulta Infantil y Juvenil escucha a niñas, niños y adolescentes. En Zapopan habrá 21 casillas itinerantes. #ConsultaInfantil https://t.co/ejem439615",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2028541278612717502"
     ],
     "editableUntil" : "2026-03-02T19:41:43.952Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2028541278612717502/photo/1",
      "indices" : [
       "131",
       "154"
      ],
      "url" : "https://t.co/foto717502",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO12717502.jpg",
      "id_str" : "2028541274612717502",
      "id" : "2028541274612717502",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO12717502.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto717502"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "154"
   ],
   "favorite_count" : "42",
   "id_str" : "2028541278612717502",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "2028541278612717502",
   "possibly_sensitive" : false,
   "created_at" : "Mon Mar 02 18:41:43 +0000 2026",
   "favorited" : false,
   "full_text" : "Si vives en el extranjero puedes tramitar tu credencial en el consulado; la cita dura alrededor de 40 minutos. #VotoEnElExtranjero https://t.co/foto717502",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2028541278612717502/photo/1",
      "indices" : [
       "131",
       "154"
      ],
      "url" : "https://t.co/foto717502",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO12717502.jpg",
      "id_str" : "2028541274612717502",
      "id" : "2028541274612717502",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO12717502.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto717502"
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
      "2027586448372070553"
     ],
     "editableUntil" : "2026-02-28T04:27:34.683Z",
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
    "129"
   ],
   "favorite_count" : "83",
   "id_str" : "2027586448372070553",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "2027586448372070553",
   "possibly_sensitive" : false,
   "created_at" : "Sat Feb 28 03:27:34 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_383 Buen día. La cita se agenda en el sitio del Instituto o en INETEL, 800 433 2000. Con gusto le orientamos.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2027223094982068275",
   "in_reply_to_status_id" : "2027223094982068275",
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
      "2027536383711963685"
     ],
     "editableUntil" : "2026-02-28T01:08:38.338Z",
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
      "url" : "https://t.co/ejem963685",
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
   "id_str" : "2027536383711963685",
   "truncated" : false,
   "retweet_count" : "10",
   "id" : "2027536383711963685",
   "possibly_sensitive" : false,
   "created_at" : "Sat Feb 28 00:08:38 +0000 2026",
   "favorited" : false,
   "full_text" : "📅 Recuerda: la vigencia de tu credencial aparece al frente, junto a tu fotografía. Revísala &amp; evita contratiempos. #CredencialParaVotar https://t.co/ejem963685",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2027044111767848230"
     ],
     "editableUntil" : "2026-02-26T16:32:31.560Z",
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
   "id_str" : "2027044111767848230",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "2027044111767848230",
   "possibly_sensitive" : false,
   "created_at" : "Thu Feb 26 15:32:31 +0000 2026",
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
      "2026821937704943640"
     ],
     "editableUntil" : "2026-02-26T01:49:41.136Z",
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
      "url" : "https://t.co/ejem943640",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2026821937704943640/video/1",
      "indices" : [
       "148",
       "171"
      ],
      "url" : "https://t.co/foto943640",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO04943640.jpg",
      "id_str" : "2026821933704943640",
      "id" : "2026821933704943640",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO04943640.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto943640"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "171"
   ],
   "favorite_count" : "80",
   "id_str" : "2026821937704943640",
   "truncated" : false,
   "retweet_count" : "15",
   "id" : "2026821937704943640",
   "possibly_sensitive" : false,
   "created_at" : "Thu Feb 26 00:49:41 +0000 2026",
   "favorited" : false,
   "full_text" : "La igualdad sustantiva se practica todos los días. Participa en el conversatorio de Guadalajara con 13 invitadas. #Igualdad https://t.co/ejem943640 https://t.co/foto943640",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2026821937704943640/video/1",
      "indices" : [
       "148",
       "171"
      ],
      "url" : "https://t.co/foto943640",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO04943640.jpg",
      "id_str" : "2026821933704943640",
      "id" : "2026821933704943640",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO04943640.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto943640",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO04943640.mp4"
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
      "2026326976116744896"
     ],
     "editableUntil" : "2026-02-24T17:02:53.097Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2026326976116744896/video/1",
      "indices" : [
       "133",
       "156"
      ],
      "url" : "https://t.co/foto744896",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO16744896.jpg",
      "id_str" : "2026326972116744896",
      "id" : "2026326972116744896",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO16744896.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto744896"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "156"
   ],
   "favorite_count" : "76",
   "id_str" : "2026326976116744896",
   "truncated" : false,
   "retweet_count" : "21",
   "id" : "2026326976116744896",
   "possibly_sensitive" : false,
   "created_at" : "Tue Feb 24 16:02:53 +0000 2026",
   "favorited" : false,
   "full_text" : "📅 Si vives en el extranjero puedes tramitar tu credencial en el consulado; la cita dura alrededor de 57 minutos. #VotoEnElExtranjero https://t.co/foto744896",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2026326976116744896/video/1",
      "indices" : [
       "133",
       "156"
      ],
      "url" : "https://t.co/foto744896",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO16744896.jpg",
      "id_str" : "2026326972116744896",
      "id" : "2026326972116744896",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO16744896.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto744896",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO16744896.mp4"
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
      "2025990103559123334"
     ],
     "editableUntil" : "2026-02-23T18:44:16.421Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2025990103559123334/photo/1",
      "indices" : [
       "128",
       "151"
      ],
      "url" : "https://t.co/foto123334",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO59123334.jpg",
      "id_str" : "2025990099559123334",
      "id" : "2025990099559123334",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO59123334.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto123334"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "151"
   ],
   "favorite_count" : "24",
   "id_str" : "2025990103559123334",
   "truncated" : false,
   "retweet_count" : "9",
   "id" : "2025990103559123334",
   "possibly_sensitive" : false,
   "created_at" : "Mon Feb 23 17:44:16 +0000 2026",
   "favorited" : false,
   "full_text" : "📅 La urna electrónica se presenta hoy en Puerto Vallarta: ven a conocerla, pregunta &amp; participa en el simulacro. #Simulacro https://t.co/foto123334",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2025990103559123334/photo/1",
      "indices" : [
       "128",
       "151"
      ],
      "url" : "https://t.co/foto123334",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO59123334.jpg",
      "id_str" : "2025990099559123334",
      "id" : "2025990099559123334",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO59123334.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto123334"
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
      "2024929315249132584"
     ],
     "editableUntil" : "2026-02-20T20:29:04.779Z",
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
      "url" : "https://t.co/ejem132584",
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
   "id_str" : "2024929315249132584",
   "truncated" : false,
   "retweet_count" : "9",
   "id" : "2024929315249132584",
   "possibly_sensitive" : false,
   "created_at" : "Fri Feb 20 19:29:04 +0000 2026",
   "favorited" : false,
   "full_text" : "Recuerda: la vigencia de tu credencial aparece al frente, junto a tu fotografía. Revísala &amp; evita contratiempos. #CredencialParaVotar https://t.co/ejem132584",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2024626657022960257"
     ],
     "editableUntil" : "2026-02-20T00:26:25.435Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2024626657022960257/photo/1",
      "indices" : [
       "116",
       "139"
      ],
      "url" : "https://t.co/foto960257",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO22960257.jpg",
      "id_str" : "2024626653022960257",
      "id" : "2024626653022960257",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO22960257.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto960257"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "139"
   ],
   "favorite_count" : "47",
   "id_str" : "2024626657022960257",
   "truncated" : false,
   "retweet_count" : "7",
   "id" : "2024626657022960257",
   "possibly_sensitive" : false,
   "created_at" : "Thu Feb 19 23:26:25 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 El presupuesto del Instituto está en línea. Puedes descargar las 37 hojas de cálculo y revisarlas. #DatosAbiertos https://t.co/foto960257",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2024626657022960257/photo/1",
      "indices" : [
       "116",
       "139"
      ],
      "url" : "https://t.co/foto960257",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO22960257.jpg",
      "id_str" : "2024626653022960257",
      "id" : "2024626653022960257",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO22960257.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto960257"
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
      "2024591478564652630"
     ],
     "editableUntil" : "2026-02-19T22:06:38.237Z",
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
      "name" : "ciudadania_ejemplo_387",
      "screen_name" : "ciudadania_ejemplo_387",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000387",
      "id" : "9100000000000000387"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "129"
   ],
   "favorite_count" : "70",
   "id_str" : "2024591478564652630",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "2024591478564652630",
   "possibly_sensitive" : false,
   "created_at" : "Thu Feb 19 21:06:38 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_387 Buen día. La cita se agenda en el sitio del Instituto o en INETEL, 800 433 2000. Con gusto le orientamos.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2024566851985958237",
   "in_reply_to_status_id" : "2024566851985958237",
   "in_reply_to_user_id" : "9100000000000000387",
   "in_reply_to_user_id_str" : "9100000000000000387",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_387"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2024150741819044422"
     ],
     "editableUntil" : "2026-02-18T16:55:18.408Z",
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
      "url" : "https://t.co/ejem044422",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2024150741819044422/photo/1",
      "indices" : [
       "159",
       "182"
      ],
      "url" : "https://t.co/foto044422",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO19044422.jpg",
      "id_str" : "2024150737819044422",
      "id" : "2024150737819044422",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO19044422.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto044422"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "182"
   ],
   "favorite_count" : "52",
   "id_str" : "2024150741819044422",
   "truncated" : false,
   "retweet_count" : "22",
   "id" : "2024150741819044422",
   "possibly_sensitive" : false,
   "created_at" : "Wed Feb 18 15:55:18 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ La Consulta Infantil y Juvenil escucha a niñas, niños y adolescentes. En Tepatitlán habrá 16 casillas itinerantes. #ConsultaInfantil https://t.co/ejem044422 https://t.co/foto044422",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2024150741819044422/photo/1",
      "indices" : [
       "159",
       "182"
      ],
      "url" : "https://t.co/foto044422",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO19044422.jpg",
      "id_str" : "2024150737819044422",
      "id" : "2024150737819044422",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO19044422.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto044422"
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
      "2023799007106147275"
     ],
     "editableUntil" : "2026-02-17T17:37:38.318Z",
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
   "id_str" : "2023799007106147275",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "2023799007106147275",
   "possibly_sensitive" : false,
   "created_at" : "Tue Feb 17 16:37:38 +0000 2026",
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
      "2023459195648073314"
     ],
     "editableUntil" : "2026-02-16T19:07:20.953Z",
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
      "url" : "https://t.co/ejem073314",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2023459195648073314/photo/1",
      "indices" : [
       "154",
       "177"
      ],
      "url" : "https://t.co/foto073314",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO48073314.jpg",
      "id_str" : "2023459191648073314",
      "id" : "2023459191648073314",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO48073314.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto073314"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "177"
   ],
   "favorite_count" : "54",
   "id_str" : "2023459195648073314",
   "truncated" : false,
   "retweet_count" : "14",
   "id" : "2023459195648073314",
   "possibly_sensitive" : false,
   "created_at" : "Mon Feb 16 18:07:20 +0000 2026",
   "favorited" : false,
   "full_text" : "📌 La igualdad sustantiva se practica todos los días. Participa en el conversatorio de Puerto Vallarta con 26 invitadas. #Igualdad https://t.co/ejem073314 https://t.co/foto073314",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2023459195648073314/photo/1",
      "indices" : [
       "154",
       "177"
      ],
      "url" : "https://t.co/foto073314",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO48073314.jpg",
      "id_str" : "2023459191648073314",
      "id" : "2023459191648073314",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO48073314.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto073314"
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
      "2022380988883988152"
     ],
     "editableUntil" : "2026-02-13T19:42:56.428Z",
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
      "url" : "https://t.co/ejem988152",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2022380988883988152/photo/1",
      "indices" : [
       "142",
       "165"
      ],
      "url" : "https://t.co/foto988152",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO83988152.jpg",
      "id_str" : "2022380984883988152",
      "id" : "2022380984883988152",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO83988152.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto988152"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "165"
   ],
   "favorite_count" : "42",
   "id_str" : "2022380988883988152",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "2022380988883988152",
   "possibly_sensitive" : false,
   "created_at" : "Fri Feb 13 18:42:56 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 Inauguramos en Puerto Vallarta la exposición «19 momentos de la democracia mexicana». Entrada libre. #CulturaCívica https://t.co/ejem988152 https://t.co/foto988152",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2022380988883988152/photo/1",
      "indices" : [
       "142",
       "165"
      ],
      "url" : "https://t.co/foto988152",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO83988152.jpg",
      "id_str" : "2022380984883988152",
      "id" : "2022380984883988152",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO83988152.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto988152"
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
      "2022277722792704176"
     ],
     "editableUntil" : "2026-02-13T12:52:35.873Z",
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
    "129"
   ],
   "favorite_count" : "36",
   "id_str" : "2022277722792704176",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "2022277722792704176",
   "possibly_sensitive" : false,
   "created_at" : "Fri Feb 13 11:52:35 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_324 Buen día. La cita se agenda en el sitio del Instituto o en INETEL, 800 433 2000. Con gusto le orientamos.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2022014806798443464",
   "in_reply_to_status_id" : "2022014806798443464",
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
      "2022048423778597627"
     ],
     "editableUntil" : "2026-02-12T21:41:26.728Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2022048423778597627/photo/1",
      "indices" : [
       "117",
       "140"
      ],
      "url" : "https://t.co/foto597627",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO78597627.jpg",
      "id_str" : "2022048419778597627",
      "id" : "2022048419778597627",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO78597627.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto597627"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "140"
   ],
   "favorite_count" : "67",
   "id_str" : "2022048423778597627",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "2022048423778597627",
   "possibly_sensitive" : false,
   "created_at" : "Thu Feb 12 20:41:26 +0000 2026",
   "favorited" : false,
   "full_text" : "¿Cambiaste de domicilio? Actualiza tus datos en Zapopan con un comprobante de no más de tres meses. #PadrónElectoral https://t.co/foto597627",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2022048423778597627/photo/1",
      "indices" : [
       "117",
       "140"
      ],
      "url" : "https://t.co/foto597627",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO78597627.jpg",
      "id_str" : "2022048419778597627",
      "id" : "2022048419778597627",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO78597627.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto597627"
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
      "2021655353440072923"
     ],
     "editableUntil" : "2026-02-11T19:39:31.457Z",
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
      "url" : "https://t.co/ejem072923",
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
   "id_str" : "2021655353440072923",
   "truncated" : false,
   "retweet_count" : "23",
   "id" : "2021655353440072923",
   "possibly_sensitive" : false,
   "created_at" : "Wed Feb 11 18:39:31 +0000 2026",
   "favorited" : false,
   "full_text" : "🪪 Concluye en Zapopan la capacitación de 38 personas funcionarias sobre atención a personas con discapacidad. #Inclusión https://t.co/ejem072923",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2021239788958987770"
     ],
     "editableUntil" : "2026-02-10T16:08:13.164Z",
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
      "url" : "https://t.co/ejem987770",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2021239788958987770/video/1",
      "indices" : [
       "146",
       "169"
      ],
      "url" : "https://t.co/foto987770",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO58987770.jpg",
      "id_str" : "2021239784958987770",
      "id" : "2021239784958987770",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO58987770.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto987770"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "169"
   ],
   "favorite_count" : "20",
   "id_str" : "2021239788958987770",
   "truncated" : false,
   "retweet_count" : "20",
   "id" : "2021239788958987770",
   "possibly_sensitive" : false,
   "created_at" : "Tue Feb 10 15:08:13 +0000 2026",
   "favorited" : false,
   "full_text" : "📅 La igualdad sustantiva se practica todos los días. Participa en el conversatorio de Zapopan con 37 invitadas. #Igualdad https://t.co/ejem987770 https://t.co/foto987770",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2021239788958987770/video/1",
      "indices" : [
       "146",
       "169"
      ],
      "url" : "https://t.co/foto987770",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO58987770.jpg",
      "id_str" : "2021239784958987770",
      "id" : "2021239784958987770",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO58987770.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto987770",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO58987770.mp4"
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
      "2020891099558639902"
     ],
     "editableUntil" : "2026-02-09T17:02:39.132Z",
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
      "url" : "https://t.co/ejem639902",
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
   "id_str" : "2020891099558639902",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "2020891099558639902",
   "possibly_sensitive" : false,
   "created_at" : "Mon Feb 09 16:02:39 +0000 2026",
   "favorited" : false,
   "full_text" : "🪪 Inauguramos en Guadalajara la exposición «35 momentos de la democracia mexicana». Entrada libre. #CulturaCívica https://t.co/ejem639902",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2019836356263344961"
     ],
     "editableUntil" : "2026-02-06T19:11:28.734Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2019836356263344961/photo/1",
      "indices" : [
       "118",
       "141"
      ],
      "url" : "https://t.co/foto344961",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO63344961.jpg",
      "id_str" : "2019836352263344961",
      "id" : "2019836352263344961",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO63344961.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto344961"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "141"
   ],
   "favorite_count" : "51",
   "id_str" : "2019836356263344961",
   "truncated" : false,
   "retweet_count" : "11",
   "id" : "2019836356263344961",
   "possibly_sensitive" : false,
   "created_at" : "Fri Feb 06 18:11:28 +0000 2026",
   "favorited" : false,
   "full_text" : "🗳️ Aviso: el módulo de Puerto Vallarta suspende su servicio mañana por mantenimiento; se reprograman 32 citas. #Aviso https://t.co/foto344961",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2019836356263344961/photo/1",
      "indices" : [
       "118",
       "141"
      ],
      "url" : "https://t.co/foto344961",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO63344961.jpg",
      "id_str" : "2019836352263344961",
      "id" : "2019836352263344961",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO63344961.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto344961"
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
      "2019571205895634577"
     ],
     "editableUntil" : "2026-02-06T01:37:51.961Z",
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
      "url" : "https://t.co/ejem634577",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2019571205895634577/video/1",
      "indices" : [
       "180",
       "203"
      ],
      "url" : "https://t.co/foto634577",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO95634577.jpg",
      "id_str" : "2019571201895634577",
      "id" : "2019571201895634577",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO95634577.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto634577"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "203"
   ],
   "favorite_count" : "17",
   "id_str" : "2019571205895634577",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "2019571205895634577",
   "possibly_sensitive" : false,
   "created_at" : "Fri Feb 06 00:37:51 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ Los módulos de atención ciudadana de Zapopan atienden hoy 3 citas. Lleva acta de nacimiento, identificación &amp; comprobante de domicilio. #TuCredencial https://t.co/ejem634577 https://t.co/foto634577",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2019571205895634577/video/1",
      "indices" : [
       "180",
       "203"
      ],
      "url" : "https://t.co/foto634577",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO95634577.jpg",
      "id_str" : "2019571201895634577",
      "id" : "2019571201895634577",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO95634577.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "video",
      "display_url" : "pic.x.com/foto634577",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO95634577.mp4"
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
      "2019541714577838060"
     ],
     "editableUntil" : "2026-02-05T23:40:40.682Z",
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
    "128"
   ],
   "favorite_count" : "80",
   "id_str" : "2019541714577838060",
   "truncated" : false,
   "retweet_count" : "10",
   "id" : "2019541714577838060",
   "possibly_sensitive" : false,
   "created_at" : "Thu Feb 05 22:40:40 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_488 Buen día. La corrección de datos no tiene costo; acuda con su acta de nacimiento. Estamos para servirle.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2019520009001807195",
   "in_reply_to_status_id" : "2019520009001807195",
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
      "2019134980945583675"
     ],
     "editableUntil" : "2026-02-04T20:44:27.828Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2019134980945583675/photo/1",
      "indices" : [
       "118",
       "141"
      ],
      "url" : "https://t.co/foto583675",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO45583675.jpg",
      "id_str" : "2019134976945583675",
      "id" : "2019134976945583675",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO45583675.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto583675"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "141"
   ],
   "favorite_count" : "65",
   "id_str" : "2019134980945583675",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "2019134980945583675",
   "possibly_sensitive" : false,
   "created_at" : "Wed Feb 04 19:44:27 +0000 2026",
   "favorited" : false,
   "full_text" : "Tu credencial no se tira: llévala al módulo si ya no está vigente, ahí se destruye de manera segura. #PadrónElectoral https://t.co/foto583675",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2019134980945583675/photo/1",
      "indices" : [
       "118",
       "141"
      ],
      "url" : "https://t.co/foto583675",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO45583675.jpg",
      "id_str" : "2019134976945583675",
      "id" : "2019134976945583675",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO45583675.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto583675"
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
      "2018769385902560259"
     ],
     "editableUntil" : "2026-02-03T20:31:43.177Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2018769385902560259/video/1",
      "indices" : [
       "130",
       "153"
      ],
      "url" : "https://t.co/foto560259",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO02560259.jpg",
      "id_str" : "2018769381902560259",
      "id" : "2018769381902560259",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO02560259.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto560259"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "153"
   ],
   "favorite_count" : "49",
   "id_str" : "2018769385902560259",
   "truncated" : false,
   "retweet_count" : "9",
   "id" : "2018769385902560259",
   "possibly_sensitive" : false,
   "created_at" : "Tue Feb 03 19:31:43 +0000 2026",
   "favorited" : false,
   "full_text" : "Reponer la Credencial para Votar por robo o extravío no tiene costo. En Guadalajara te esperamos de lunes a sábado. #TuCredencial https://t.co/foto560259",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2018769385902560259/video/1",
      "indices" : [
       "130",
       "153"
      ],
      "url" : "https://t.co/foto560259",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO02560259.jpg",
      "id_str" : "2018769381902560259",
      "id" : "2018769381902560259",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO02560259.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto560259",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO02560259.mp4"
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
      "2018384981700460458"
     ],
     "editableUntil" : "2026-02-02T19:04:14.073Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2018384981700460458/photo/1",
      "indices" : [
       "116",
       "139"
      ],
      "url" : "https://t.co/foto460458",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO00460458.jpg",
      "id_str" : "2018384977700460458",
      "id" : "2018384977700460458",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO00460458.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto460458"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "139"
   ],
   "favorite_count" : "68",
   "id_str" : "2018384981700460458",
   "truncated" : false,
   "retweet_count" : "8",
   "id" : "2018384981700460458",
   "possibly_sensitive" : false,
   "created_at" : "Mon Feb 02 18:04:14 +0000 2026",
   "favorited" : false,
   "full_text" : "📌 El presupuesto del Instituto está en línea. Puedes descargar las 53 hojas de cálculo y revisarlas. #DatosAbiertos https://t.co/foto460458",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2018384981700460458/photo/1",
      "indices" : [
       "116",
       "139"
      ],
      "url" : "https://t.co/foto460458",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO00460458.jpg",
      "id_str" : "2018384977700460458",
      "id" : "2018384977700460458",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO00460458.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto460458"
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
      "2017382766496649098"
     ],
     "editableUntil" : "2026-01-31T00:41:47.349Z",
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
   "id_str" : "2017382766496649098",
   "truncated" : false,
   "retweet_count" : "23",
   "id" : "2017382766496649098",
   "possibly_sensitive" : false,
   "created_at" : "Fri Jan 30 23:41:47 +0000 2026",
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
      "2017092768131997759"
     ],
     "editableUntil" : "2026-01-30T05:29:26.351Z",
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
      "name" : "ciudadania_ejemplo_365",
      "screen_name" : "ciudadania_ejemplo_365",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000365",
      "id" : "9100000000000000365"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "116"
   ],
   "favorite_count" : "19",
   "id_str" : "2017092768131997759",
   "truncated" : false,
   "retweet_count" : "9",
   "id" : "2017092768131997759",
   "possibly_sensitive" : false,
   "created_at" : "Fri Jan 30 04:29:26 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_365 Hola, le agradecemos el aviso. Ya lo comunicamos al área responsable; quedamos al pendiente.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2017057026961212528",
   "in_reply_to_status_id" : "2017057026961212528",
   "in_reply_to_user_id" : "9100000000000000365",
   "in_reply_to_user_id_str" : "9100000000000000365",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_365"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2017028195024932529"
     ],
     "editableUntil" : "2026-01-30T01:12:50.922Z",
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
      "url" : "https://t.co/ejem932529",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2017028195024932529/photo/1",
      "indices" : [
       "187",
       "210"
      ],
      "url" : "https://t.co/foto932529",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO24932529.jpg",
      "id_str" : "2017028191024932529",
      "id" : "2017028191024932529",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO24932529.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto932529"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "210"
   ],
   "favorite_count" : "39",
   "id_str" : "2017028195024932529",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "2017028195024932529",
   "possibly_sensitive" : false,
   "created_at" : "Fri Jan 30 00:12:50 +0000 2026",
   "favorited" : false,
   "full_text" : "Los módulos de atención ciudadana de Lagos de Moreno atienden hoy 44 citas. Lleva acta de nacimiento, identificación &amp; comprobante de domicilio. #TuCredencial https://t.co/ejem932529 https://t.co/foto932529",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2017028195024932529/photo/1",
      "indices" : [
       "187",
       "210"
      ],
      "url" : "https://t.co/foto932529",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO24932529.jpg",
      "id_str" : "2017028191024932529",
      "id" : "2017028191024932529",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO24932529.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto932529"
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
      "2016660372491622043"
     ],
     "editableUntil" : "2026-01-29T00:51:15.196Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2016660372491622043/photo/1",
      "indices" : [
       "141",
       "164"
      ],
      "url" : "https://t.co/foto622043",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO91622043.jpg",
      "id_str" : "2016660368491622043",
      "id" : "2016660368491622043",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO91622043.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto622043"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "164"
   ],
   "favorite_count" : "83",
   "id_str" : "2016660372491622043",
   "truncated" : false,
   "retweet_count" : "18",
   "id" : "2016660372491622043",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jan 28 23:51:15 +0000 2026",
   "favorited" : false,
   "full_text" : "🗳️ La Consulta Infantil y Juvenil escucha a niñas, niños y adolescentes. En Lagos de Moreno habrá 57 casillas itinerantes. #ConsultaInfantil https://t.co/foto622043",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2016660372491622043/photo/1",
      "indices" : [
       "141",
       "164"
      ],
      "url" : "https://t.co/foto622043",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO91622043.jpg",
      "id_str" : "2016660368491622043",
      "id" : "2016660368491622043",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO91622043.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto622043"
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
      "2016278481485875065"
     ],
     "editableUntil" : "2026-01-27T23:33:45.285Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2016278481485875065/photo/1",
      "indices" : [
       "128",
       "151"
      ],
      "url" : "https://t.co/foto875065",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO85875065.jpg",
      "id_str" : "2016278477485875065",
      "id" : "2016278477485875065",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO85875065.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto875065"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "151"
   ],
   "favorite_count" : "5",
   "id_str" : "2016278481485875065",
   "truncated" : false,
   "retweet_count" : "15",
   "id" : "2016278481485875065",
   "possibly_sensitive" : false,
   "created_at" : "Tue Jan 27 22:33:45 +0000 2026",
   "favorited" : false,
   "full_text" : "Publicamos la convocatoria para integrar el cuerpo de observación electoral. Hay 3 días para registrarse. #ObservaciónElectoral https://t.co/foto875065",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2016278481485875065/photo/1",
      "indices" : [
       "128",
       "151"
      ],
      "url" : "https://t.co/foto875065",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO85875065.jpg",
      "id_str" : "2016278477485875065",
      "id" : "2016278477485875065",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO85875065.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto875065"
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
      "2015908387522722846"
     ],
     "editableUntil" : "2026-01-26T23:03:08.009Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2015908387522722846/photo/1",
      "indices" : [
       "155",
       "178"
      ],
      "url" : "https://t.co/foto722846",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO22722846.jpg",
      "id_str" : "2015908383522722846",
      "id" : "2015908383522722846",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO22722846.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto722846"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "178"
   ],
   "favorite_count" : "76",
   "id_str" : "2015908387522722846",
   "truncated" : false,
   "retweet_count" : "21",
   "id" : "2015908387522722846",
   "possibly_sensitive" : false,
   "created_at" : "Mon Jan 26 22:03:08 +0000 2026",
   "favorited" : false,
   "full_text" : "Los módulos de atención ciudadana de Zapopan atienden hoy 30 citas. Lleva acta de nacimiento, identificación &amp; comprobante de domicilio. #TuCredencial https://t.co/foto722846",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2015908387522722846/photo/1",
      "indices" : [
       "155",
       "178"
      ],
      "url" : "https://t.co/foto722846",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO22722846.jpg",
      "id_str" : "2015908383522722846",
      "id" : "2015908383522722846",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO22722846.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto722846"
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
      "2014770810531002205"
     ],
     "editableUntil" : "2026-01-23T19:42:48.519Z",
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
   "id_str" : "2014770810531002205",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "2014770810531002205",
   "possibly_sensitive" : false,
   "created_at" : "Fri Jan 23 18:42:48 +0000 2026",
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
      "2014453779545383054"
     ],
     "editableUntil" : "2026-01-22T22:43:02.441Z",
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
      "name" : "ciudadania_ejemplo_318",
      "screen_name" : "ciudadania_ejemplo_318",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000318",
      "id" : "9100000000000000318"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "85"
   ],
   "favorite_count" : "74",
   "id_str" : "2014453779545383054",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "2014453779545383054",
   "possibly_sensitive" : false,
   "created_at" : "Thu Jan 22 21:43:02 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_318 No sea ignorante, lea bien la convocatoria antes de escribir.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2014349596958103340",
   "in_reply_to_status_id" : "2014349596958103340",
   "in_reply_to_user_id" : "9100000000000000318",
   "in_reply_to_user_id_str" : "9100000000000000318",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_318"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2014409446438079343"
     ],
     "editableUntil" : "2026-01-22T19:46:52.605Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2014409446438079343/video/1",
      "indices" : [
       "130",
       "153"
      ],
      "url" : "https://t.co/foto079343",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO38079343.jpg",
      "id_str" : "2014409442438079343",
      "id" : "2014409442438079343",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO38079343.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto079343"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "153"
   ],
   "favorite_count" : "53",
   "id_str" : "2014409446438079343",
   "truncated" : false,
   "retweet_count" : "18",
   "id" : "2014409446438079343",
   "possibly_sensitive" : false,
   "created_at" : "Thu Jan 22 18:46:52 +0000 2026",
   "favorited" : false,
   "full_text" : "📌 La igualdad sustantiva se practica todos los días. Participa en el conversatorio de Lagos de Moreno con 56 invitadas. #Igualdad https://t.co/foto079343",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2014409446438079343/video/1",
      "indices" : [
       "130",
       "153"
      ],
      "url" : "https://t.co/foto079343",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO38079343.jpg",
      "id_str" : "2014409442438079343",
      "id" : "2014409442438079343",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO38079343.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto079343",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO38079343.mp4"
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
      "2014146324724783437"
     ],
     "editableUntil" : "2026-01-22T02:21:19.500Z",
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
      "url" : "https://t.co/ejem783437",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2014146324724783437/photo/1",
      "indices" : [
       "144",
       "167"
      ],
      "url" : "https://t.co/foto783437",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO24783437.jpg",
      "id_str" : "2014146320724783437",
      "id" : "2014146320724783437",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO24783437.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto783437"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "167"
   ],
   "favorite_count" : "7",
   "id_str" : "2014146324724783437",
   "truncated" : false,
   "retweet_count" : "12",
   "id" : "2014146324724783437",
   "possibly_sensitive" : false,
   "created_at" : "Thu Jan 22 01:21:19 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ La urna electrónica se presenta hoy en Zapopan: ven a conocerla, pregunta &amp; participa en el simulacro. #Simulacro https://t.co/ejem783437 https://t.co/foto783437",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2014146324724783437/photo/1",
      "indices" : [
       "144",
       "167"
      ],
      "url" : "https://t.co/foto783437",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO24783437.jpg",
      "id_str" : "2014146320724783437",
      "id" : "2014146320724783437",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO24783437.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto783437"
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
      "2013728676879910402"
     ],
     "editableUntil" : "2026-01-20T22:41:44.494Z",
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
   "id_str" : "2013728676879910402",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "2013728676879910402",
   "possibly_sensitive" : false,
   "created_at" : "Tue Jan 20 21:41:44 +0000 2026",
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
      "2013272473032355438"
     ],
     "editableUntil" : "2026-01-19T16:28:57.021Z",
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
   "id_str" : "2013272473032355438",
   "truncated" : false,
   "retweet_count" : "13",
   "id" : "2013272473032355438",
   "possibly_sensitive" : false,
   "created_at" : "Mon Jan 19 15:28:57 +0000 2026",
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
      "2012280680246250740"
     ],
     "editableUntil" : "2026-01-16T22:47:55.194Z",
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
      "url" : "https://t.co/ejem250740",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2012280680246250740/photo/1",
      "indices" : [
       "166",
       "189"
      ],
      "url" : "https://t.co/foto250740",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO46250740.jpg",
      "id_str" : "2012280676246250740",
      "id" : "2012280676246250740",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO46250740.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto250740"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "189"
   ],
   "favorite_count" : "70",
   "id_str" : "2012280680246250740",
   "truncated" : false,
   "retweet_count" : "15",
   "id" : "2012280680246250740",
   "possibly_sensitive" : false,
   "created_at" : "Fri Jan 16 21:47:55 +0000 2026",
   "favorited" : false,
   "full_text" : "📢 Más de 34 estudiantes de Guadalajara dialogaron sobre el respeto y la escucha. Así se construye ciudadanía desde la escuela. #CulturaCívica https://t.co/ejem250740 https://t.co/foto250740",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2012280680246250740/photo/1",
      "indices" : [
       "166",
       "189"
      ],
      "url" : "https://t.co/foto250740",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO46250740.jpg",
      "id_str" : "2012280676246250740",
      "id" : "2012280676246250740",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO46250740.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto250740"
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
      "2011922101525144676"
     ],
     "editableUntil" : "2026-01-15T23:03:03.365Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2011922101525144676/photo/1",
      "indices" : [
       "107",
       "130"
      ],
      "url" : "https://t.co/foto144676",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO25144676.jpg",
      "id_str" : "2011922097525144676",
      "id" : "2011922097525144676",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO25144676.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto144676"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "130"
   ],
   "favorite_count" : "36",
   "id_str" : "2011922101525144676",
   "truncated" : false,
   "retweet_count" : "1",
   "id" : "2011922101525144676",
   "possibly_sensitive" : false,
   "created_at" : "Thu Jan 15 22:03:03 +0000 2026",
   "favorited" : false,
   "full_text" : "✅ En Zapopan iniciamos el taller de cultura cívica «Participar se aprende» con 51 docentes. #CulturaCívica https://t.co/foto144676",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2011922101525144676/photo/1",
      "indices" : [
       "107",
       "130"
      ],
      "url" : "https://t.co/foto144676",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO25144676.jpg",
      "id_str" : "2011922097525144676",
      "id" : "2011922097525144676",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO25144676.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto144676"
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
      "2011862534848758855"
     ],
     "editableUntil" : "2026-01-15T19:06:21.563Z",
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
      "name" : "ciudadania_ejemplo_499",
      "screen_name" : "ciudadania_ejemplo_499",
      "indices" : [
       "0",
       "23"
      ],
      "id_str" : "9100000000000000499",
      "id" : "9100000000000000499"
     }
    ],
    "urls" : []
   },
   "display_text_range" : [
    "0",
    "179"
   ],
   "favorite_count" : "85",
   "id_str" : "2011862534848758855",
   "truncated" : false,
   "retweet_count" : "5",
   "id" : "2011862534848758855",
   "possibly_sensitive" : false,
   "created_at" : "Thu Jan 15 18:06:21 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_499 Hola. Lamentamos que le hayan dicho «ignorante, no sirves para nada». Ese trato no corresponde al Instituto; gracias por avisarnos, le daremos seguimiento.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2011795635075328579",
   "in_reply_to_status_id" : "2011795635075328579",
   "in_reply_to_user_id" : "9100000000000000499",
   "in_reply_to_user_id_str" : "9100000000000000499",
   "in_reply_to_screen_name" : "ciudadania_ejemplo_499"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2011522243250722094"
     ],
     "editableUntil" : "2026-01-14T20:34:09.724Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2011522243250722094/video/1",
      "indices" : [
       "116",
       "139"
      ],
      "url" : "https://t.co/foto722094",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO50722094.jpg",
      "id_str" : "2011522239250722094",
      "id" : "2011522239250722094",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO50722094.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto722094"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "139"
   ],
   "favorite_count" : "44",
   "id_str" : "2011522243250722094",
   "truncated" : false,
   "retweet_count" : "19",
   "id" : "2011522243250722094",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jan 14 19:34:09 +0000 2026",
   "favorited" : false,
   "full_text" : "🗳️ En Puerto Vallarta iniciamos el taller de cultura cívica «Participar se aprende» con 51 docentes. #CulturaCívica https://t.co/foto722094",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2011522243250722094/video/1",
      "indices" : [
       "116",
       "139"
      ],
      "url" : "https://t.co/foto722094",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO50722094.jpg",
      "id_str" : "2011522239250722094",
      "id" : "2011522239250722094",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO50722094.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto722094",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO50722094.mp4"
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
      "2011204768686343381"
     ],
     "editableUntil" : "2026-01-13T23:32:37.889Z",
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
   "id_str" : "2011204768686343381",
   "truncated" : false,
   "retweet_count" : "6",
   "id" : "2011204768686343381",
   "possibly_sensitive" : false,
   "created_at" : "Tue Jan 13 22:32:37 +0000 2026",
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
      "2010849801113924323"
     ],
     "editableUntil" : "2026-01-13T00:02:07.025Z",
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
      "url" : "https://t.co/ejem924323",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2010849801113924323/video/1",
      "indices" : [
       "157",
       "180"
      ],
      "url" : "https://t.co/foto924323",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO13924323.jpg",
      "id_str" : "2010849797113924323",
      "id" : "2010849797113924323",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO13924323.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto924323"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "180"
   ],
   "favorite_count" : "23",
   "id_str" : "2010849801113924323",
   "truncated" : false,
   "retweet_count" : "23",
   "id" : "2010849801113924323",
   "possibly_sensitive" : false,
   "created_at" : "Mon Jan 12 23:02:07 +0000 2026",
   "favorited" : false,
   "full_text" : "📌 Si vives en el extranjero puedes tramitar tu credencial en el consulado; la cita dura alrededor de 47 minutos. #VotoEnElExtranjero https://t.co/ejem924323 https://t.co/foto924323",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2010849801113924323/video/1",
      "indices" : [
       "157",
       "180"
      ],
      "url" : "https://t.co/foto924323",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO13924323.jpg",
      "id_str" : "2010849797113924323",
      "id" : "2010849797113924323",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO13924323.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "video",
      "display_url" : "pic.x.com/foto924323",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO13924323.mp4"
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
      "2009664124420401748"
     ],
     "editableUntil" : "2026-01-09T17:30:39.672Z",
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
      "url" : "https://t.co/ejem401748",
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
   "id_str" : "2009664124420401748",
   "truncated" : false,
   "retweet_count" : "23",
   "id" : "2009664124420401748",
   "possibly_sensitive" : false,
   "created_at" : "Fri Jan 09 16:30:39 +0000 2026",
   "favorited" : false,
   "full_text" : "Recuerda: la vigencia de tu credencial aparece al frente, junto a tu fotografía. Revísala &amp; evita contratiempos. #CredencialParaVotar https://t.co/ejem401748",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2009410624785030400"
     ],
     "editableUntil" : "2026-01-09T00:43:20.649Z",
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
    "114"
   ],
   "favorite_count" : "70",
   "id_str" : "2009410624785030400",
   "truncated" : false,
   "retweet_count" : "0",
   "id" : "2009410624785030400",
   "possibly_sensitive" : false,
   "created_at" : "Thu Jan 08 23:43:20 +0000 2026",
   "favorited" : false,
   "full_text" : "@ciudadania_ejemplo_474 Buen día. Con esos documentos no procede su trámite; le falta el comprobante de domicilio.",
   "lang" : "es",
   "in_reply_to_status_id_str" : "2009408224875563785",
   "in_reply_to_status_id" : "2009408224875563785",
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
      "2009354252253589119"
     ],
     "editableUntil" : "2026-01-08T20:59:20.390Z",
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
   "id_str" : "2009354252253589119",
   "truncated" : false,
   "retweet_count" : "19",
   "id" : "2009354252253589119",
   "possibly_sensitive" : false,
   "created_at" : "Thu Jan 08 19:59:20 +0000 2026",
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
      "2008932693050371952"
     ],
     "editableUntil" : "2026-01-07T17:04:12.844Z",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2008932693050371952/photo/1",
      "indices" : [
       "136",
       "159"
      ],
      "url" : "https://t.co/foto371952",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO50371952.jpg",
      "id_str" : "2008932689050371952",
      "id" : "2008932689050371952",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO50371952.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto371952"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "159"
   ],
   "favorite_count" : "42",
   "id_str" : "2008932693050371952",
   "truncated" : false,
   "retweet_count" : "2",
   "id" : "2008932693050371952",
   "possibly_sensitive" : false,
   "created_at" : "Wed Jan 07 16:04:12 +0000 2026",
   "favorited" : false,
   "full_text" : "🪪 La Consulta Infantil y Juvenil escucha a niñas, niños y adolescentes. En Guadalajara habrá 55 casillas itinerantes. #ConsultaInfantil https://t.co/foto371952",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2008932693050371952/photo/1",
      "indices" : [
       "136",
       "159"
      ],
      "url" : "https://t.co/foto371952",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO50371952.jpg",
      "id_str" : "2008932689050371952",
      "id" : "2008932689050371952",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO50371952.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto371952"
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
      "2008683047682170804"
     ],
     "editableUntil" : "2026-01-07T00:32:12.750Z",
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
      "url" : "https://t.co/ejem170804",
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
   "id_str" : "2008683047682170804",
   "truncated" : false,
   "retweet_count" : "4",
   "id" : "2008683047682170804",
   "possibly_sensitive" : false,
   "created_at" : "Tue Jan 06 23:32:12 +0000 2026",
   "favorited" : false,
   "full_text" : "🪪 Más de 20 estudiantes de Tepatitlán dialogaron sobre el respeto y la escucha. Así se construye ciudadanía desde la escuela. #CulturaCívica https://t.co/ejem170804",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2008207143529577495"
     ],
     "editableUntil" : "2026-01-05T17:01:08.358Z",
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
      "url" : "https://t.co/ejem577495",
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
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2008207143529577495/photo/1",
      "indices" : [
       "142",
       "165"
      ],
      "url" : "https://t.co/foto577495",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO29577495.jpg",
      "id_str" : "2008207139529577495",
      "id" : "2008207139529577495",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO29577495.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto577495"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "165"
   ],
   "favorite_count" : "5",
   "id_str" : "2008207143529577495",
   "truncated" : false,
   "retweet_count" : "20",
   "id" : "2008207143529577495",
   "possibly_sensitive" : false,
   "created_at" : "Mon Jan 05 16:01:08 +0000 2026",
   "favorited" : false,
   "full_text" : "🪪 Inauguramos en Lagos de Moreno la exposición «29 momentos de la democracia mexicana». Entrada libre. #CulturaCívica https://t.co/ejem577495 https://t.co/foto577495",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2008207143529577495/photo/1",
      "indices" : [
       "142",
       "165"
      ],
      "url" : "https://t.co/foto577495",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO29577495.jpg",
      "id_str" : "2008207139529577495",
      "id" : "2008207139529577495",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO29577495.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto577495"
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
      "2007150193957806710"
     ],
     "editableUntil" : "2026-01-02T19:01:11.943Z",
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
    "urls" : [
     {
      "url" : "https://t.co/ejem806710",
      "expanded_url" : "https://repositoriodocumental.ine.mx/",
      "display_url" : "repositoriodocumental.ine.mx/",
      "indices" : [
       "155",
       "178"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2007150193957806710/video/1",
      "indices" : [
       "179",
       "202"
      ],
      "url" : "https://t.co/foto806710",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO57806710.jpg",
      "id_str" : "2007150189957806710",
      "id" : "2007150189957806710",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO57806710.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto806710"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "202"
   ],
   "favorite_count" : "50",
   "id_str" : "2007150193957806710",
   "truncated" : false,
   "retweet_count" : "10",
   "id" : "2007150193957806710",
   "possibly_sensitive" : false,
   "created_at" : "Fri Jan 02 18:01:11 +0000 2026",
   "favorited" : false,
   "full_text" : "Los módulos de atención ciudadana de Zapopan atienden hoy 22 citas. Lleva acta de nacimiento, identificación &amp; comprobante de domicilio. #TuCredencial https://t.co/ejem806710 https://t.co/foto806710",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2007150193957806710/video/1",
      "indices" : [
       "179",
       "202"
      ],
      "url" : "https://t.co/foto806710",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO57806710.jpg",
      "id_str" : "2007150189957806710",
      "id" : "2007150189957806710",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO57806710.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto806710",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO57806710.mp4"
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
      "2006791163484635466"
     ],
     "editableUntil" : "2026-01-01T19:14:32.408Z",
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
       "102",
       "116"
      ]
     }
    ],
    "symbols" : [],
    "user_mentions" : [],
    "urls" : [],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2006791163484635466/video/1",
      "indices" : [
       "117",
       "140"
      ],
      "url" : "https://t.co/foto635466",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO84635466.jpg",
      "id_str" : "2006791159484635466",
      "id" : "2006791159484635466",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO84635466.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto635466"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "140"
   ],
   "favorite_count" : "6",
   "id_str" : "2006791163484635466",
   "truncated" : false,
   "retweet_count" : "16",
   "id" : "2006791163484635466",
   "possibly_sensitive" : false,
   "created_at" : "Thu Jan 01 18:14:32 +0000 2026",
   "favorited" : false,
   "full_text" : "🗳️ El presupuesto del Instituto está en línea. Puedes descargar las 24 hojas de cálculo y revisarlas. #DatosAbiertos https://t.co/foto635466",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2006791163484635466/video/1",
      "indices" : [
       "117",
       "140"
      ],
      "url" : "https://t.co/foto635466",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO84635466.jpg",
      "id_str" : "2006791159484635466",
      "id" : "2006791159484635466",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO84635466.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "animated_gif",
      "display_url" : "pic.x.com/foto635466",
      "video_info" : {
       "aspect_ratio" : [
        "16",
        "9"
       ],
       "variants" : [
        {
         "bitrate" : "0",
         "content_type" : "video/mp4",
         "url" : "https://video.twimg.com/tweet_video/EJEMPLO84635466.mp4"
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
      "2006443241110721938"
     ],
     "editableUntil" : "2025-12-31T20:12:01.250Z",
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
      "url" : "https://t.co/ejem721938",
      "expanded_url" : "https://www.ine.mx/credencial/",
      "display_url" : "www.ine.mx/credencial/",
      "indices" : [
       "122",
       "145"
      ]
     }
    ],
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2006443241110721938/photo/1",
      "indices" : [
       "146",
       "169"
      ],
      "url" : "https://t.co/foto721938",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO10721938.jpg",
      "id_str" : "2006443237110721938",
      "id" : "2006443237110721938",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO10721938.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto721938"
     }
    ]
   },
   "display_text_range" : [
    "0",
    "169"
   ],
   "favorite_count" : "68",
   "id_str" : "2006443241110721938",
   "truncated" : false,
   "retweet_count" : "13",
   "id" : "2006443241110721938",
   "possibly_sensitive" : false,
   "created_at" : "Wed Dec 31 19:12:01 +0000 2025",
   "favorited" : false,
   "full_text" : "✅ La igualdad sustantiva se practica todos los días. Participa en el conversatorio de Zapopan con 12 invitadas. #Igualdad https://t.co/ejem721938 https://t.co/foto721938",
   "lang" : "es",
   "extended_entities" : {
    "media" : [
     {
      "expanded_url" : "https://x.com/EjemploJLE_Jalisco/status/2006443241110721938/photo/1",
      "indices" : [
       "146",
       "169"
      ],
      "url" : "https://t.co/foto721938",
      "media_url" : "http://pbs.twimg.com/media/EJEMPLO10721938.jpg",
      "id_str" : "2006443237110721938",
      "id" : "2006443237110721938",
      "media_url_https" : "https://pbs.twimg.com/media/EJEMPLO10721938.jpg",
      "sizes" : {
       "large" : {
        "w" : "1200",
        "h" : "675",
        "resize" : "fit"
       }
      },
      "type" : "photo",
      "display_url" : "pic.x.com/foto721938"
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
      "2006135547562054003"
     ],
     "editableUntil" : "2025-12-30T23:49:21.391Z",
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
   "favorite_count" : "3",
   "id_str" : "2006135547562054003",
   "truncated" : false,
   "retweet_count" : "3",
   "id" : "2006135547562054003",
   "possibly_sensitive" : false,
   "created_at" : "Tue Dec 30 22:49:21 +0000 2025",
   "favorited" : false,
   "full_text" : "🪪 Si vives en el extranjero puedes tramitar tu credencial en el consulado; la cita dura alrededor de 42 minutos. #VotoEnElExtranjero",
   "lang" : "es"
  }
 },
 {
  "tweet" : {
   "edit_info" : {
    "initial" : {
     "editTweetIds" : [
      "2005744262620668521"
     ],
     "editableUntil" : "2025-12-29T21:54:31.792Z",
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
   "favorite_count" : "31",
   "id_str" : "2005744262620668521",
   "truncated" : false,
   "retweet_count" : "21",
   "id" : "2005744262620668521",
   "possibly_sensitive" : false,
   "created_at" : "Mon Dec 29 20:54:31 +0000 2025",
   "favorited" : false,
   "full_text" : "✅ Tu credencial no se tira: llévala al módulo si ya no está vigente, ahí se destruye de manera segura. #PadrónElectoral",
   "lang" : "es"
  }
 }
]