# 商品の素材や仕様、お手入れ、色：カタログのコードに対応する言葉。

## 商品の詳細の項目名（小さな表の左列、24文字以内）

attribute_material = 素材
attribute_colour = カラー
attribute_upper = アッパー
attribute_sole = ソール
attribute_lining = 裏地
attribute_membrane = 防水メンブレン
attribute_filling = 中わた
attribute_weight = 重さ
attribute_fit = シルエット
attribute_length = 丈・長さ
# ズボンの腰の高さ。
attribute_rise = 股上
# ズボンの脚の形。
attribute_leg = レッグライン
attribute_collar = 衿
attribute_pocket = ポケット
attribute_heel = ヒールの高さ
attribute_width = 幅
# ランニングシューズのかかととつま先の高低差。
attribute_drop = ドロップ
attribute_pronation = プロネーション
attribute_construction = 製法
# 生地の防水性、mm。
attribute_water_column = 耐水圧
attribute_waterproof = 防水
# コートや寝袋が暖かさを保てる気温。
attribute_warm_to = 対応気温
attribute_sun_protection = UVカット
attribute_chlorine_resistant = 耐塩素
attribute_certification = 認証
attribute_origin = 生産国
attribute_pieces = 個数
attribute_dimensions = 寸法
attribute_height = 高さ
attribute_diameter = 直径
# 瓶や容器の内容量。
attribute_volume = 内容量
attribute_capacity = 容量
attribute_warranty = 保証
attribute_connection = 接続方式
attribute_noise_cancelling = ノイズキャンセリング
attribute_battery = バッテリー
attribute_battery_life = 連続使用時間
attribute_charging = 充電
attribute_wireless_charging = ワイヤレス充電
attribute_impedance = インピーダンス
attribute_power = 電力
attribute_input = 入力
# 充電器がどの国のコンセントに合うか。
attribute_plugs = プラグ形状
attribute_ports = ポート
attribute_standard = 規格
attribute_cable = ケーブル
attribute_data = データ転送
# 対応する機器。
attribute_compatible_with = 対応機種
attribute_display = ディスプレイ
attribute_gps = GPS
# キーボード。
attribute_layout = キー配列
attribute_switches = キースイッチ
attribute_resolution = 解像度
# マウス：右手用か左手用か。
attribute_hand = 利き手
attribute_field_of_view = 視野角
attribute_brightness = 明るさ
attribute_colour_temperature = 色温度
attribute_storage = ストレージ
attribute_memory = メモリ
attribute_sensor = センサー
attribute_zoom = ズーム
attribute_video = 動画
attribute_in_the_box = 同梱品
attribute_socket = 口金
attribute_dishwasher_safe = 食洗機対応
attribute_microwave_safe = 電子レンジ対応
attribute_induction = IH対応
attribute_oven_safe = オーブン対応
attribute_burn_time = 燃焼時間
attribute_temperature = 温度
# 掛け時計。
attribute_movement = ムーブメント
attribute_drainage_hole = 水抜き穴
attribute_skin_type = 肌質
attribute_hair_type = 髪質
attribute_fragrance_free = 無香料
attribute_silicone_free = ノンシリコン
attribute_free_of = 不使用成分
attribute_vegan = ヴィーガン
# 化粧品の開封後の月数。
attribute_shelf_life_open = 開封後の使用期限
attribute_active = 配合成分
attribute_water_resistant = 耐水性
attribute_finish = 仕上がり
attribute_concentration = 濃度
# 香水。
attribute_notes = 香調
# 右側の値：「防水」：「はい」。
value_yes = はい
value_no = いいえ

## お手入れ。洗濯表示のように1行ずつ

care_wash_30 = 30 °Cで洗濯機洗い
care_wash_30_gentle = 30 °Cで洗濯機洗い（弱）
care_wash_40 = 40 °Cで洗濯機洗い
care_wash_60 = 60 °Cで洗濯機洗い
care_hand_wash = 手洗い
care_hand_wash_warm = ぬるま湯で手洗い
care_no_machine_wash = 洗濯機洗い不可
care_dry_clean = ドライクリーニングのみ
care_no_bleach = 漂白剤使用不可
care_no_softener = 柔軟剤使用不可
care_tumble_low = 低温でタンブル乾燥
care_no_tumble = タンブル乾燥不可
care_dry_flat = 平干し
care_air_dry = 自然乾燥
care_no_heat = 暖房器具に近づけない
care_no_iron = アイロン不可
care_iron_low = 低温でアイロン
care_iron_medium = 中温でアイロン
care_no_iron_print = プリント部分はアイロン不可
care_brush_off = 乾いた汚れはブラシで落とす
care_damp_cloth = 湿らせた布で拭く
care_wipe_dry = 乾いた布で拭く
care_dust_dry = 乾いた布でほこりを払う
care_spot_clean = 汚れは湿らせた布で部分的に落とす
care_vacuum = 掃除機をやさしくかける
care_wax_leather = ときどき革にワックスを塗る
care_leather_cream = 革用クリームで手入れする
care_shoe_tree = シューキーパーを入れて保管
care_keep_dry = 湿気を避ける
care_rinse_fresh_water = 真水ですすぐ
care_dishwasher = 食洗機対応
care_microwave = 電子レンジ対応
care_dry_at_once = 洗ったらすぐに拭く
care_descale = 定期的に水あかを取り除く
care_oil_wood = ときどき木部にオイルを塗る
care_keep_cool = 涼しい場所で保管
care_keep_dark = 光を避けて保管
care_close_lid = ふたをしっかり閉める

## ファッションショップでの色の呼び方

colour_navy = ネイビー
colour_white = ホワイト
colour_black = ブラック
colour_sand = サンド
colour_yellow = イエロー
colour_light_blue = ライトブルー
colour_rust = ラスト
colour_cream = クリーム
colour_rose = ローズ
colour_forest = フォレストグリーン
colour_grey = グレー
colour_olive = オリーブ
colour_teal = ティール
colour_burgundy = バーガンディ
colour_charcoal = チャコール
colour_denim = デニム
colour_camel = キャメル
colour_red = レッド
colour_sage = セージグリーン
colour_midnight = ミッドナイトブルー
colour_indigo = インディゴ
colour_light_denim = ライトデニム
colour_khaki = カーキ
colour_mustard = マスタード
colour_blue = ブルー
colour_coral = コーラル
colour_orange = オレンジ
colour_brown = ブラウン
colour_tan = タン
colour_gold = ゴールド
colour_walnut = ウォールナット
colour_lilac = ライラック
colour_mint = ミント
colour_silver = シルバー
colour_brass = ブラス
colour_sky = スカイブルー
colour_terracotta = テラコッタ
colour_amber = アンバー
